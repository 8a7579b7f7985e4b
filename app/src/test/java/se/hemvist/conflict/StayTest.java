package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class StayTest {

    private static final LocalDate TODAY = World.TODAY;
    private static final Days OVER = new Days(TODAY.minusDays(9), TODAY.minusDays(1));

    @Test
    void countsFromTodayOn() {
        var stay = stay(StayStatus.ONGOING, new Days(TODAY.minusDays(9), TODAY));

        assertThat(stay.countedFrom(TODAY)).contains(new Window(TODAY, TODAY));
    }

    @Test
    void lastsOnUntilItsEndIsRecorded() {
        assertThat(stay(StayStatus.ONGOING, OVER).countedFrom(TODAY)).contains(new Window(TODAY, null));
        assertThat(stay(StayStatus.ENDED, OVER).countedFrom(TODAY)).isEmpty();
    }

    @Test
    void aReservationThatHasPassedIsOver() {
        assertThat(stay(StayStatus.RESERVED, OVER).countedFrom(TODAY)).isEmpty();
        assertThat(stay(StayStatus.DECIDED, OVER).countedFrom(TODAY)).isEmpty();
    }

    @Test
    void whoNeverCameOrRanMayStillBeNear() {
        var days = new Days(World.FIRST, World.LAST);

        assertThat(stay(StayStatus.ABSCONDED, OVER).countedFrom(TODAY)).contains(new Window(TODAY, null));
        assertThat(stay(StayStatus.NOT_ARRIVED, days).countedFrom(TODAY)).contains(new Window(World.FIRST, null));
    }

    @Test
    void aCancelledStayNeverCounts() {
        assertThat(stay(StayStatus.CANCELLED, Days.ALWAYS).countedFrom(TODAY)).isEmpty();
    }

    @Test
    void onlyWhoIsThereFillsAPlace() {
        var filling = EnumSet.allOf(StayStatus.class);
        filling.removeIf(status -> !status.fillsAPlace());

        assertThat(filling)
                .containsExactlyInAnyOrder(
                        StayStatus.RESERVED, StayStatus.DECIDED, StayStatus.ONGOING, StayStatus.ENDED);
    }

    private static Stay stay(StayStatus status, Days days) {
        return new Stay("S", "A", World.HOME, null, days, status);
    }
}
