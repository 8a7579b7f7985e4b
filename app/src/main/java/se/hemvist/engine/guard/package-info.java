/** The last ring: what may be written into the engine's tables, by name; everything else fails the command. */
@NullMarked
package se.hemvist.engine.guard;

import org.jspecify.annotations.NullMarked;
