/** The pages of a placement under {@code /hemvist/placeringar}: what it is now, and what may be done with it. */
@NullMarked
package se.hemvist.placement.web;

import org.jspecify.annotations.NullMarked;
