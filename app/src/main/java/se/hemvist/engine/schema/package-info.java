/** The tables of the engine, by migration, from the scripts in its own jar. */
@NullMarked
package se.hemvist.engine.schema;

import org.jspecify.annotations.NullMarked;
