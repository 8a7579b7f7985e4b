/** Orosanmälan, skyddsbedömning, samtalet inom 48 timmar och förhandsbedömningen. */
@NullMarked
package se.hemvist.childcase.intake;

import org.jspecify.annotations.NullMarked;
