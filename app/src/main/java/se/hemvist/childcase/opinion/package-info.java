/** Yttrande till åklagaren, 11 § LUL (1964:167), by the day that the prosecutor has set. */
@NullMarked
package se.hemvist.childcase.opinion;

import org.jspecify.annotations.NullMarked;
