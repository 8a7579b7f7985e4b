/** What the processes of a stay and its extension ask, and their forms. */
@NullMarked
package se.hemvist.placement.life.task;

import org.jspecify.annotations.NullMarked;
