/** The story through the same calls that the webapps make: what each may do, and what is left behind. */
@NullMarked
package se.hemvist.story;

import org.jspecify.annotations.NullMarked;
