package se.hemvist.placement.rule;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.engine.Refusal;

class StayDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    @Test
    void takesAStayThatBeginsTodayWithOrWithoutAnEnd() {
        assertThatNoException().isThrownBy(() -> StayDates.check(TODAY, null, TODAY));
        assertThatNoException().isThrownBy(() -> StayDates.check(TODAY, TODAY, TODAY));
        assertThatNoException().isThrownBy(() -> StayDates.check(TODAY.plusYears(2), TODAY.plusYears(2), TODAY));
    }

    @Test
    void refusesAStayThatBeganYesterday() {
        refuses(TODAY.minusDays(1), null, "Startdagen har passerat. Välj i dag eller en senare dag.");
    }

    @Test
    void refusesAStayThatEndsBeforeItBegins() {
        refuses(
                TODAY.plusDays(2),
                TODAY.plusDays(1),
                "Slutdagen ligger före startdagen. Välj en senare slutdag eller lämna den tom.");
    }

    @Test
    void refusesAStayMoreThanTwoYearsAhead() {
        var tooLate = TODAY.plusYears(2).plusDays(1);
        refuses(tooLate, null, "Startdagen ligger mer än två år framåt. Välj en tidigare dag.");
        refuses(TODAY, tooLate, "Slutdagen ligger mer än två år framåt. Välj en tidigare slutdag eller lämna den tom.");
    }

    private static void refuses(LocalDate from, @Nullable LocalDate until, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> StayDates.check(from, until, TODAY))
                .withMessage(sentence);
    }
}
