package se.hemvist.demo;

import java.util.List;
import java.util.Map;
import se.hemvist.organisation.ReferenceFile;

/**
 * An invented case of an invented person with one of Skatteverket's test numbers.
 *
 * @param municipality four-digit code
 * @param network the first word of the network's name that the person leaves, or nothing
 * @param home where the person is to live, by its name, or nothing
 * @param daysAgo when it began, and came as far as the phase
 * @param turn what happens in it after that, today
 */
record DemoCase(
        String number,
        String name,
        String municipality,
        DemoPhase phase,
        String level,
        String network,
        String home,
        String protection,
        int daysAgo,
        DemoTurn turn) {

    /** All of demo/cases.csv. */
    static List<DemoCase> all() {
        return ReferenceFile.rows("demo/cases.csv").stream().map(DemoCase::read).toList();
    }

    private static DemoCase read(Map<String, String> row) {
        return new DemoCase(
                row.getOrDefault("number", ""),
                row.getOrDefault("name", ""),
                row.getOrDefault("municipality", ""),
                DemoPhase.valueOf(row.getOrDefault("phase", "")),
                row.getOrDefault("level", ""),
                row.getOrDefault("network", ""),
                row.getOrDefault("home", ""),
                row.getOrDefault("protection", ""),
                Integer.parseInt(row.getOrDefault("daysAgo", "0")),
                DemoTurn.valueOf(row.getOrDefault("turn", "")));
    }

    boolean beganEarlier() {
        return daysAgo > 0;
    }

    boolean needsPlacement() {
        return !home.isBlank();
    }

    boolean livesSomewhere() {
        return needsPlacement() && phase.isPast(DemoPhase.PLANNED);
    }

    boolean isConsentedTo() {
        return phase != DemoPhase.CONSENT_REFUSED;
    }

    @Override
    public String toString() {
        return "DemoCase[" + municipality + ", " + phase + "]";
    }
}
