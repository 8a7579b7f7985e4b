/** The boot class and nothing else; every package below is a module of its own. */
@NullMarked
package se.hemvist;

import org.jspecify.annotations.NullMarked;
