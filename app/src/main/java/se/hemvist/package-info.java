/** The boot class and what is asked before it boots; every package below is a module of its own. */
@NullMarked
package se.hemvist;

import org.jspecify.annotations.NullMarked;
