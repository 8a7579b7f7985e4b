/** A child who is gone from its home: the alarm, the police's help, the return and the talk after it. */
@NullMarked
package se.hemvist.childcase.absconding;

import org.jspecify.annotations.NullMarked;
