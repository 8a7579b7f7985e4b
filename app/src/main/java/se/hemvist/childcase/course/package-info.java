/** The whole way of the case: what comes after what, and its end. */
@NullMarked
package se.hemvist.childcase.course;

import org.jspecify.annotations.NullMarked;
