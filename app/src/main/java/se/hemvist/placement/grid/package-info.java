/** The grid that places are searched by: a token of the cell, never the place. */
@NullMarked
package se.hemvist.placement.grid;

import org.jspecify.annotations.NullMarked;
