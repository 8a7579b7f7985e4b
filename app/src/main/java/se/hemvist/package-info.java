/** The boot class, what is asked before it boots, and how assets are kept; every package below is a module of its own. */
@NullMarked
package se.hemvist;

import org.jspecify.annotations.NullMarked;
