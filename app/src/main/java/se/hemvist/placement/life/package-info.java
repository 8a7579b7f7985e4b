/**
 * A placed person's stay from the arrival to the end: confirmed, prolonged, moved from, run from, found, ended. Each is
 * done by the case's officer or their chief, under the stay's lock, and refused when the stay is another than they saw.
 */
@NamedInterface("life")
@NullMarked
package se.hemvist.placement.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
