/** The national desk: conflict situations worked as one, and what it asks of each kommun in set phrases. */
@NullMarked
package se.hemvist.coordination;

import org.jspecify.annotations.NullMarked;
