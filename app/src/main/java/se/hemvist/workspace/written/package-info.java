/**
 * Forms on pages of their own, for registers that Tasklist has no task for: fields, what was typed, right or wrong, and
 * sending it once however often it is sent.
 */
@NamedInterface("written")
@NullMarked
package se.hemvist.workspace.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
