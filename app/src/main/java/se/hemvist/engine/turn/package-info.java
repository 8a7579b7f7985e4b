/** Whose turn it is: tasks of somebody who is away go to the substitute and come back, and who gets a task is told. */
@NullMarked
package se.hemvist.engine.turn;

import org.jspecify.annotations.NullMarked;
