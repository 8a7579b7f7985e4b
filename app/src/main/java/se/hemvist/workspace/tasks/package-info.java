/** The tasks themselves on our own pages: the lists, the forms that Tasklist shows too, and what happens when one is handed in. */
@NullMarked
package se.hemvist.workspace.tasks;

import org.jspecify.annotations.NullMarked;
