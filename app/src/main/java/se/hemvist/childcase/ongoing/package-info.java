/** The care while it goes on: what the board tries again and again, the visits, the moves, the end and what follows on it. */
@NullMarked
package se.hemvist.childcase.ongoing;

import org.jspecify.annotations.NullMarked;
