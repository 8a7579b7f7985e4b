package se.hemvist.conflict;

import java.util.Optional;

/** How a finding was weighed, and by which rule of which table. */
public record Weighed(ConflictSeverity severity, String rule, String table) {

    /** What the table answers when a finding is no conflict. */
    public static final String NONE = "NONE";

    /** Reads the table's answer; a code that is neither a severity nor NONE is a broken table and throws. */
    public static Optional<Weighed> of(String severity, String rule, String table) {
        return severity.equals(NONE)
                ? Optional.empty()
                : Optional.of(new Weighed(ConflictSeverity.valueOf(severity), rule, table));
    }
}
