/** Omedelbart omhändertagande, 6 § LVU, with its clocks, each from its own recorded moment. */
@NullMarked
package se.hemvist.childcase.custody;

import org.jspecify.annotations.NullMarked;
