package se.hemvist.check;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.placement.StayInOrder;

/**
 * One judging of every stay in some cells.
 *
 * @param judgedTo the last stay of the last page that was judged, or where it begins; null at the very first
 * @param untilCell the cell before which it ends; null at the very last
 */
record ConflictSweep(UUID id, @Nullable StayInOrder judgedTo, @Nullable String untilCell, boolean done) {}
