/** Whether a home is fit for a child: registers before a familjehem is decided on, the director's answer before the child is taken in. */
@NullMarked
package se.hemvist.childcase.suitability;

import org.jspecify.annotations.NullMarked;
