package se.hemvist.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.organisation.SwedishTime;

/** The clock by which the demo lives through what was. */
class DemoClockTest {

    private static final ZoneId ELSEWHERE = ZoneId.of("Pacific/Auckland");

    private final List<Duration> engine = new ArrayList<>();
    private final DemoClock clock = new DemoClock(engine::add);
    private final Clock elsewhere = clock.withZone(ELSEWHERE);

    @Test
    void isSetBackForEverybodyAtOnce() {
        clock.setBack(14);

        assertThat(LocalDate.now(clock))
                .isEqualTo(LocalDate.now(SwedishTime.ZONE).minusDays(14));
        assertThat(LocalDate.now(elsewhere)).isEqualTo(LocalDate.ofInstant(clock.instant(), ELSEWHERE));
        assertThat(engine).singleElement().satisfies(behind -> assertThat(behind)
                .isBetween(Duration.ofHours(335), Duration.ofHours(337)));
    }

    @Test
    void goesRightAgain() {
        clock.setBack(14);

        clock.setBack(0);

        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.now(SwedishTime.ZONE));
        assertThat(engine).last().isEqualTo(Duration.ZERO);
    }
}
