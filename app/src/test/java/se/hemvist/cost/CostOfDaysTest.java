package se.hemvist.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.cost.CostOfDays.Part;

class CostOfDaysTest {

    private static final Period LIVED = new Period(day(1), day(10));

    @Test
    void countsTheFirstAndTheLastDay() {
        assertThat(CostOfDays.of(LIVED, List.of(new DailyRate(day(1), 4_000, Payer.MUNICIPALITY))))
                .containsExactly(new Part(day(1), day(10), 10, 4_000, Payer.MUNICIPALITY))
                .first()
                .satisfies(part -> assertThat(part.kronor()).isEqualTo(40_000));
    }

    @Test
    void letsARateHoldUntilTheNextBegins() {
        var rates = List.of(
                new DailyRate(day(8), 0, Payer.MUNICIPALITY),
                new DailyRate(day(1), 4_000, Payer.MUNICIPALITY),
                new DailyRate(day(5), 3_000, Payer.POLICE));

        assertThat(CostOfDays.of(LIVED, rates))
                .extracting(Part::days, Part::kronor)
                .containsExactly(tuple(4L, 16_000L), tuple(3L, 9_000L), tuple(3L, 0L));
    }

    @Test
    void takesTheRateThatHeldWhenThePeriodBegan() {
        var rates = List.of(
                new DailyRate(day(1).minusDays(40), 2_000, Payer.MUNICIPALITY),
                new DailyRate(day(1).minusDays(20), 3_000, Payer.MUNICIPALITY),
                new DailyRate(day(20), 9_000, Payer.MUNICIPALITY));

        assertThat(CostOfDays.of(LIVED, rates)).extracting(Part::kronor).containsExactly(30_000L);
    }

    @Test
    void saysWhichDaysNobodyHasPriced() {
        assertThat(CostOfDays.of(LIVED, List.of())).containsExactly(new Part(day(1), day(10), 10, 0, null));
        assertThat(CostOfDays.of(LIVED, List.of(new DailyRate(day(10), 500, Payer.REGION))))
                .containsExactly(
                        new Part(day(1), day(9), 9, 0, null), new Part(day(10), day(10), 1, 500, Payer.REGION));
        assertThat(CostOfDays.of(LIVED, List.of(new DailyRate(day(20), 500, Payer.REGION))))
                .containsExactly(new Part(day(1), day(10), 10, 0, null));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 3, day);
    }
}
