/** A place in a home of the state (SiS): the board applies, the child waits under a plan, SiS assigns. */
@NullMarked
package se.hemvist.childcase.sis;

import org.jspecify.annotations.NullMarked;
