package se.hemvist.deadline;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import se.hemvist.organisation.DeadlineVersion;

/** A rule in the list. */
record RuleRow(String code, String title, String length, String days, String source) implements Comparable<RuleRow> {

    private static final Comparator<RuleRow> BY_TITLE = comparing(RuleRow::title);

    static RuleRow of(DeadlineVersion version) {
        return new RuleRow(
                version.rule().code(),
                version.name(),
                RuleWords.length(version.rule()),
                RuleWords.days(version),
                version.rule().source());
    }

    @Override
    public int compareTo(RuleRow other) {
        return BY_TITLE.compare(this, other);
    }
}
