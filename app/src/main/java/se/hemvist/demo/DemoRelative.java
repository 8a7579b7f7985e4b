package se.hemvist.demo;

import java.util.List;
import java.util.Map;
import se.hemvist.organisation.ReferenceFile;

/**
 * An invented case of an invented relative with one of Skatteverket's test numbers.
 *
 * @param municipality four-digit code
 * @param home where the person is to live, by its name, or nothing
 * @param mother the number of the mother whose form opens a child's case too, or nothing
 * @param leaver the number of the leaver in another kommun to whom the person belongs, or nothing
 */
record DemoRelative(
        String number,
        String name,
        String municipality,
        DemoRelativePhase phase,
        String level,
        String home,
        String mother,
        String leaver) {

    /** All of demo/relatives.csv: a mother before her children. */
    static List<DemoRelative> all() {
        return ReferenceFile.rows("demo/relatives.csv").stream()
                .map(DemoRelative::read)
                .toList();
    }

    private static DemoRelative read(Map<String, String> row) {
        return new DemoRelative(
                row.getOrDefault("number", ""),
                row.getOrDefault("name", ""),
                row.getOrDefault("municipality", ""),
                DemoRelativePhase.valueOf(row.getOrDefault("phase", "")),
                row.getOrDefault("level", ""),
                row.getOrDefault("home", ""),
                row.getOrDefault("mother", ""),
                row.getOrDefault("leaver", ""));
    }

    boolean isChild() {
        return !mother.isEmpty();
    }

    /** What the guardians say of a child. */
    String guardians() {
        return phase == DemoRelativePhase.SHELTERED ? "GUARDIAN_THREATENS" : "GUARDIANS";
    }

    /** A home is sought, or found, for whoever is granted protection and no more. */
    boolean needsPlacement() {
        return phase == DemoRelativePhase.GRANTED || phase == DemoRelativePhase.PLACED;
    }

    @Override
    public String toString() {
        return "DemoRelative[" + municipality + ", " + phase + "]";
    }
}
