package se.hemvist.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomesSuitThePersonTest {

    private static final LocalDate FIRST = World.FIRST;
    private static final LocalDate LAST = World.LAST;

    @Test
    void aPermitIsMissingWhenOneIsRequiredAndThereIsNone() {
        assertThat(reasons(new Permit(true, false, null), LAST)).containsExactly(HomeReason.PERMIT_MISSING);
        assertThat(reasons(new Permit(false, false, null), LAST)).isEmpty();
        assertThat(reasons(new Permit(true, true, null), null)).isEmpty();
    }

    @Test
    void aPermitThatEndedBeforeTheFirstDayIsMissing() {
        assertThat(reasons(new Permit(false, true, FIRST.minusDays(1)), LAST))
                .containsExactly(HomeReason.PERMIT_MISSING);
        assertThat(reasons(new Permit(false, false, FIRST), LAST)).containsExactly(HomeReason.PERMIT_ENDS);
    }

    @Test
    void aPermitHoldsThroughTheLastDayOrEnds() {
        assertThat(reasons(new Permit(true, false, LAST), LAST)).isEmpty();
        assertThat(reasons(new Permit(true, true, LAST.minusDays(1)), LAST)).containsExactly(HomeReason.PERMIT_ENDS);
        assertThat(reasons(new Permit(true, true, LAST), null)).containsExactly(HomeReason.PERMIT_ENDS);
    }

    @Test
    void ageIsTakenOnTheFirstDay() {
        var ages = new AgeRange(15, 20);

        assertThat(reasons(ages, FIRST.minusYears(15))).isEmpty();
        assertThat(reasons(ages, FIRST.minusYears(15).plusDays(1))).containsExactly(HomeReason.TOO_YOUNG);
        assertThat(reasons(ages, FIRST.minusYears(21).plusDays(1))).isEmpty();
        assertThat(reasons(ages, FIRST.minusYears(21))).containsExactly(HomeReason.TOO_OLD);
        assertThat(reasons(ages, null)).isEmpty();
    }

    @Test
    void whoWasBornOnALeapDayTurnsOnTheFirstOfMarch() {
        var born = LocalDate.of(2008, 2, 29);

        assertThat(AgeRange.ageOn(LocalDate.of(2026, 2, 28), born)).isEqualTo(17);
        assertThat(AgeRange.ageOn(LocalDate.of(2026, 3, 1), born)).isEqualTo(18);
        assertThat(AgeRange.ageOn(LocalDate.of(2028, 2, 29), born)).isEqualTo(20);
    }

    @Test
    void permitAndAgeAreReportedEachForItself() {
        var home = home(new Permit(true, false, null), new AgeRange(18, null));

        assertThat(judge(home, FIRST.minusYears(16), LAST))
                .flatExtracting(Finding::homeReasons)
                .containsExactlyInAnyOrder(HomeReason.PERMIT_MISSING, HomeReason.TOO_YOUNG);
    }

    private static List<HomeReason> reasons(Permit permit, @Nullable LocalDate until) {
        return judge(home(permit, AgeRange.ANY), null, until).stream()
                .flatMap(finding -> finding.homeReasons().stream())
                .toList();
    }

    private static List<HomeReason> reasons(AgeRange ages, @Nullable LocalDate born) {
        return judge(home(Permit.NOT_REQUIRED, ages), born, LAST).stream()
                .flatMap(finding -> finding.homeReasons().stream())
                .toList();
    }

    private static Home home(Permit permit, AgeRange ages) {
        return new Home("H", "2281", new Point(62.4, 17.3), permit, null, ages, null, World.ref("H"));
    }

    private static List<Finding> judge(Home home, @Nullable LocalDate born, @Nullable LocalDate until) {
        var person = new PersonFacts("A", born, born, List.of(), List.of(), null, NetworkLink.CHECKED);
        return new World()
                .person(person)
                .judge(new Stay("P", "A", home, null, new Days(FIRST, until), StayStatus.RESERVED));
    }
}
