package se.hemvist.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A home of the register. Permit and limits are nobody's secret; a block is the coordination's, and where a protected
 * home lies is told only to who carries a decided placement out.
 *
 * @param id opaque
 * @param label what a kommun may read: name and town, or kind, county and number of a protected home
 * @param blockedFrom nobody may be placed there from that day on
 */
public record Home(
        String id,
        HomeKind kind,
        String name,
        String label,
        HomePlace place,
        HomePermit permit,
        HomeLimits limits,
        @Nullable LocalDate blockedFrom,
        @Nullable StatedPlaces stated,
        int version) {

    /** For a list to choose from: the label, and the free places that the provider has stated. */
    public String choice() {
        return stated == null ? label : label + " – " + stated.sentence();
    }

    @Override
    public String toString() {
        return "Home[" + id + "]";
    }
}
