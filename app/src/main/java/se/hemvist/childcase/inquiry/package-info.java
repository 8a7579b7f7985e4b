/** The inquiry into what the child needs, and the decision. */
@NullMarked
package se.hemvist.childcase.inquiry;

import org.jspecify.annotations.NullMarked;
