package se.hemvist.placement;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/**
 * What is sought for several at once, as a page of our own has read it.
 *
 * @param kind the constant of a kind of home that a kommun may seek
 * @param until the last day; none: open
 */
public record WantedHome(String county, String kind, LocalDate from, @Nullable LocalDate until) {

    SeekHome command() {
        return new SeekHome(county, kindOfHome(), from, until);
    }

    HomeSearch search() {
        return new HomeSearch(county, kindOfHome().ofHome(), from, until);
    }

    private SeekHome.Kind kindOfHome() {
        return Arrays.stream(SeekHome.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal("kind", "Välj vilken sorts boende du söker."));
    }

    /** Place and time are identifying too. */
    @Override
    public String toString() {
        return "WantedHome[•••]";
    }
}
