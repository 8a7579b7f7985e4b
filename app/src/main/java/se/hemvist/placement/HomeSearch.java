package se.hemvist.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.home.HomeKind;

/**
 * What is sought: what kind of home in which county, from and until which day.
 *
 * @param until the last day; none: open
 */
record HomeSearch(String county, HomeKind kind, LocalDate from, @Nullable LocalDate until) {

    private static final String OPEN = "-";

    /** One line, the form in which it is sealed. */
    String written() {
        return String.join(" ", county, kind.name(), from.toString(), until == null ? OPEN : until.toString());
    }

    static HomeSearch read(String written) {
        var words = written.split(" ");
        return new HomeSearch(
                words[0],
                HomeKind.valueOf(words[1]),
                LocalDate.parse(words[2]),
                words[3].equals(OPEN) ? null : LocalDate.parse(words[3]));
    }

    /** Place and time are identifying too. */
    @Override
    public String toString() {
        return "HomeSearch[•••]";
    }
}
