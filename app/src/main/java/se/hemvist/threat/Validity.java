package se.hemvist.threat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishText;

/** How long an assessment of each level may hold, by the deadlines of the day. */
@Component
class Validity {

    private final Deadlines deadlines;
    private final Clock clock;

    Validity(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate longest(ThreatLevel level) {
        return deadlines.on(today()).after(level.validity(), today());
    }

    /** One sentence for the form, highest level first. */
    String suggested() {
        return Arrays.stream(new ThreatLevel[] {ThreatLevel.HIGH, ThreatLevel.MEDIUM, ThreatLevel.LOW})
                .map(level -> level.title() + ": längst till " + SwedishText.day(longest(level)))
                .collect(Collectors.joining(". ", "", "."));
    }
}
