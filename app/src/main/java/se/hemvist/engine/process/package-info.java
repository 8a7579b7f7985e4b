/** Instances, tasks and incidents, and whose they are. */
@NullMarked
package se.hemvist.engine.process;

import org.jspecify.annotations.NullMarked;
