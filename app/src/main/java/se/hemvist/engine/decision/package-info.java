/** Decision tables: evaluated bare, so that nothing of their input is kept. */
@NullMarked
package se.hemvist.engine.decision;

import org.jspecify.annotations.NullMarked;
