/** The application for care under LVU, the judgment, and the care's beginning. */
@NullMarked
package se.hemvist.childcase.care;

import org.jspecify.annotations.NullMarked;
