package se.hemvist.threat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the two acute forms say alike.
 *
 * @param actorPersons identity numbers, one a line
 * @param areasReleased whether the kommun may know the areas
 */
record AcuteThreat(
        ThreatLevel level,
        List<String> actorNetworks,
        @Nullable String actorPersons,
        List<String> unsuitableAreas,
        boolean areasReleased,
        Hours holds,
        @Nullable String grounds) {

    @Override
    public String toString() {
        return "AcuteThreat[" + level + "]";
    }

    /** How long it holds, at most 72 hours. */
    enum Hours {
        HOURS_24(24),
        HOURS_48(48),
        HOURS_72(72);

        private final int hours;

        Hours(int hours) {
            this.hours = hours;
        }

        Duration time() {
            return Duration.ofHours(hours);
        }
    }
}
