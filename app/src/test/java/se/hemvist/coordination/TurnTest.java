package se.hemvist.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.check.ConflictCause;
import se.hemvist.check.ConflictView;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.FactRef;
import se.hemvist.conflict.Nearness;
import se.hemvist.conflict.Window;

class TurnTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    @Test
    void whoMeetsTonightComesBeforeWhatIsGraver() {
        assertThat(turn(0, ConflictSeverity.MODERATE, "C3")).isLessThan(turn(1, ConflictSeverity.CRITICAL, "A1"));
        assertThat(turn(1, ConflictSeverity.MODERATE, "C3")).isLessThan(turn(2, ConflictSeverity.CRITICAL, "A1"));
        assertThat(turn(3, ConflictSeverity.MODERATE, "C3")).isLessThan(turn(4, ConflictSeverity.CRITICAL, "A1"));
    }

    @Test
    void amongThoseWhoMeetLaterTheGraverComesFirst() {
        assertThat(turn(40, ConflictSeverity.CRITICAL, "C3")).isLessThan(turn(10, ConflictSeverity.HIGH, "A1"));
    }

    @Test
    void amongEqualsTheBetterKnownComesFirst() {
        assertThat(turn(0, ConflictSeverity.HIGH, "A2")).isLessThan(turn(0, ConflictSeverity.HIGH, "B1"));
        assertThat(turn(0, ConflictSeverity.HIGH, "E5")).isLessThan(turn(0, ConflictSeverity.HIGH, ""));
        assertThat(turn(0, ConflictSeverity.HIGH, "", "B1")).isLessThan(turn(0, ConflictSeverity.HIGH, "B2"));
    }

    private static Turn turn(int days, ConflictSeverity severity, String... grades) {
        var night = TODAY.plusDays(days);
        var causes = Stream.of(grades)
                .map(grade -> new ConflictCause(
                        new FactRef("threat", "t", 1, grade), Nearness.SAME_HOME, severity, Instant.EPOCH))
                .toList();
        return Turn.of(
                List.of(new ConflictView(
                        "c",
                        ConflictKind.THREATENED_BY,
                        severity,
                        "a",
                        "b",
                        Nearness.SAME_HOME,
                        new Window(night, null),
                        night,
                        true,
                        Instant.EPOCH,
                        null,
                        null,
                        causes)),
                TODAY);
    }
}
