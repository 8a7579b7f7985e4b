/** What has been handed out about a person, one click from their case, and the recording of what is handed out outside Hemvist. */
@NullMarked
package se.hemvist.workspace.disclosure;

import org.jspecify.annotations.NullMarked;
