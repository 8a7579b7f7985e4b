/** Frånvaro: who is away says so and who does their work meanwhile; their chief may say it for them. */
@NullMarked
package se.hemvist.workspace.absence;

import org.jspecify.annotations.NullMarked;
