package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final Window FEBRUARY = new Window(FIRST, LAST);
    private static final Window FROM_FEBRUARY = new Window(FIRST, null);

    @Test
    void bothEndsBelongToTheInterval() {
        assertThat(new Days(null, FIRST).meet(FEBRUARY)).isTrue();
        assertThat(new Days(LAST, null).meet(FEBRUARY)).isTrue();
    }

    @Test
    void theDayBeforeAndTheDayAfterDoNot() {
        assertThat(new Days(null, FIRST.minusDays(1)).meet(FEBRUARY)).isFalse();
        assertThat(new Days(LAST.plusDays(1), null).meet(FEBRUARY)).isFalse();
    }

    @Test
    void aMissingEndIsOpen() {
        assertThat(Days.ALWAYS.meet(FEBRUARY)).isTrue();
        assertThat(new Days(LAST.plusYears(9), null).meet(FROM_FEBRUARY)).isTrue();
    }

    @Test
    void aMonthLaterIsTheSameNumberOrTheMonthsLastDay() {
        assertThat(new Days(null, LocalDate.of(2026, 1, 31)).lengthenedBy(1).until())
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(new Days(null, LocalDate.of(2024, 2, 29)).lengthenedBy(24).until())
                .isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Days.ALWAYS.lengthenedBy(24)).isEqualTo(Days.ALWAYS);
    }

    @Test
    void daysThatRunBackwardsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(LAST, FIRST));
    }

    @Test
    void aWindowIsThePartThatBothShare() {
        assertThat(FROM_FEBRUARY.within(new Days(null, LAST))).contains(FEBRUARY);
        assertThat(FEBRUARY.within(new Days(LAST, LAST.plusDays(1)))).contains(new Window(LAST, LAST));
        assertThat(FEBRUARY.within(new Days(LAST.plusDays(1), null))).isEmpty();
    }

    @Test
    void aWindowHasADay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(LAST, LAST.minusDays(1)));
    }
}
