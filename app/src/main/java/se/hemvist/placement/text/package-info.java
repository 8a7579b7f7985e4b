/** How a placement is put into Swedish words. */
@NullMarked
package se.hemvist.placement.text;

import org.jspecify.annotations.NullMarked;
