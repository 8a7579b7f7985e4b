package se.hemvist.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.hemvist.engine.ListedTask;
import se.hemvist.login.DemoUsers;
import se.hemvist.organisation.ReferenceFile;
import se.hemvist.person.IdentityNumber;

/**
 * An invented case of an invented child with one of Skatteverket's test numbers.
 *
 * @param municipality four-digit code
 * @param level what the police say of the threat; nothing where they are not asked
 * @param home where the child is to live, by its name, or nothing
 */
record DemoChild(String number, String name, String municipality, DemoChildPhase phase, String level, String home) {

    private static final int FIFTEEN = 15;

    /** All of demo/children.csv. */
    static List<DemoChild> all() {
        return ReferenceFile.rows("demo/children.csv").stream()
                .map(DemoChild::read)
                .toList();
    }

    private static DemoChild read(Map<String, String> row) {
        return new DemoChild(
                row.getOrDefault("number", ""),
                row.getOrDefault("name", ""),
                row.getOrDefault("municipality", ""),
                DemoChildPhase.valueOf(row.getOrDefault("phase", "")),
                row.getOrDefault("level", ""),
                row.getOrDefault("home", ""));
    }

    boolean isAssessed() {
        return !level.isEmpty();
    }

    boolean isUnderFifteenOn(LocalDate day) {
        return identity().born().orElseThrow().plusYears(FIFTEEN).isAfter(day);
    }

    IdentityNumber identity() {
        return new IdentityNumber(number);
    }

    String caseworker() {
        return DemoUsers.caseworkerIn(municipality);
    }

    static Predicate<ListedTask> in(String number) {
        return task -> task.caseNumber().equals(number);
    }

    @Override
    public String toString() {
        return "DemoChild[" + municipality + ", " + phase + "]";
    }
}
