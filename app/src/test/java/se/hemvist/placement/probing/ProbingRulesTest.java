package se.hemvist.placement.probing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.Point;
import se.hemvist.organisation.ProbingSetting;
import se.hemvist.organisation.Tenant;

/** What looks as if somebody wanted the answers and no home; and what does not. */
class ProbingRulesTest {

    private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");
    private static final ProbingSetting SETTING = new ProbingSetting(10, 91, 5, 30, 5, 35, 15, 7, 3);

    /** Whom somebody is after lives here. */
    private static final Point SOMEWHERE = new Point(62.39, 17.3);

    private final List<Check> checks = new ArrayList<>();

    @Test
    void homesOnAllSidesOfOnePlaceAreSeen() {
        ringAround(5, 20);

        assertThat(found(new HomesRingOnePlace())).singleElement().satisfies(ring -> {
            assertThat(ring.what()).isEqualTo("Boenden runt en och samma plats");
            assertThat(ring.caseNumbers()).containsExactly("A-1");
            assertThat(ring.toString()).doesNotContain("62.", "17.");
        });
    }

    @Test
    void homesFarAwayBetweenThemHideNothing() {
        asks("A-1", "anna", new Point(55.6, 13.0));
        ringAround(5, 20);
        asks("A-1", "anna", new Point(67.8, 20.2));
        asks("A-1", "anna", new Point(59.3, 18.0));

        assertThat(found(new HomesRingOnePlace())).hasSize(1);
    }

    @Test
    void aRingIsSeenThoughItIsSharedAmongSeveralCasesOfOnePerson() {
        ringAround(3, 20);
        asks("A-2", "anna", at(20, 230));
        asks("A-2", "anna", at(20, 300));

        assertThat(found(new HomesRingOnePlace()))
                .singleElement()
                .extracting(Unusual::caseNumbers)
                .isEqualTo(List.of("A-1", "A-2"));
    }

    @Test
    void fewHomesAndHomesOfSeveralPersonsAndHomesAlongARoadAreNoRing() {
        ringAround(4, 20);
        asks("A-2", "berit", at(20, 288));
        assertThat(found(new HomesRingOnePlace())).isEmpty();

        checks.clear();
        for (int km = 0; km < 60; km += 10) {
            asks("A-1", "anna", at(km, 0));
        }
        assertThat(found(new HomesRingOnePlace())).isEmpty();
    }

    @Test
    void theSameHomeAskedAboutAgainIsNoRing() {
        for (int again = 0; again < 3; again++) {
            asks("A-1", "anna", at(20, 0));
            asks("A-1", "anna", at(20, 120));
            asks("A-1", "anna", at(20, 240));
        }

        assertThat(found(new HomesRingOnePlace())).isEmpty();
    }

    @Test
    void homesGivenUpInARowAreSeenInTheCaseAlone() {
        for (int home = 0; home < 5; home++) {
            givesUp("A-1", Duration.ofDays(home));
            givesUp("A-2", Duration.ofDays(home * 20L));
        }
        for (int home = 0; home < 4; home++) {
            givesUp("A-3", Duration.ofDays(home));
        }

        assertThat(found(new HomesAreGivenUpInARow()))
                .extracting(Unusual::caseNumbers)
                .containsExactly(List.of("A-1"));
    }

    @Test
    void aHomeThatIsKeptIsNotGivenUp() {
        for (int home = 0; home < 9; home++) {
            asks("A-1", "anna", null);
        }

        assertThat(found(new HomesAreGivenUpInARow())).isEmpty();
    }

    @Test
    void aUnitThatAsksThreeTimesAsMuchAsItUsesToIsSeen() {
        for (int week = 1; week <= 12; week++) {
            unitAsks("kommun-2281", 5, week);
            unitAsks("kommun-1280", 7, week);
        }
        unitAsks("kommun-2281", 15, 0);
        unitAsks("kommun-1280", 15, 0);

        assertThat(found(new AUnitAsksMoreThanItUsesTo())).singleElement().satisfies(unusual -> {
            assertThat(unusual.units()).containsExactly(new Tenant("kommun-2281"));
            assertThat(unusual.measure()).isEqualTo("15 på 7 dagar, annars ungefär 5");
        });
    }

    @Test
    void aSmallUnitMayHaveAFewMoreThanNone() {
        unitAsks("kommun-2281", 14, 0);
        assertThat(found(new AUnitAsksMoreThanItUsesTo())).isEmpty();

        unitAsks("kommun-2281", 1, 0);
        assertThat(found(new AUnitAsksMoreThanItUsesTo())).hasSize(1);
    }

    private List<Unusual> found(ProbingRule rule) {
        return rule.find(checks, SETTING, NOW).toList();
    }

    private void ringAround(int homes, double km) {
        for (int home = 0; home < homes; home++) {
            asks("A-1", "anna", at(km, home * 360.0 / 5));
        }
    }

    private static Point at(double km, double bearing) {
        double degrees = km / 111.2;
        return new Point(
                SOMEWHERE.lat() + degrees * Math.cos(Math.toRadians(bearing)),
                SOMEWHERE.lon()
                        + degrees * Math.sin(Math.toRadians(bearing)) / Math.cos(Math.toRadians(SOMEWHERE.lat())));
    }

    private void asks(String number, String person, @Nullable Point place) {
        check("kommun-2281", number, person, place, false, NOW);
    }

    private void givesUp(String number, Duration ago) {
        check("kommun-2281", number, "anna", null, true, NOW.minus(ago));
    }

    private void unitAsks(String unit, int times, int weeksAgo) {
        for (int time = 0; time < times; time++) {
            check(unit, "A-" + time, "person" + time, null, false, NOW.minus(Duration.ofDays(7L * weeksAgo + 1)));
        }
    }

    private void check(String unit, String number, String person, @Nullable Point place, boolean givenUp, Instant at) {
        var id = String.valueOf(checks.size());
        checks.add(new Check(id, new CheckedCase(number, number, new Tenant(unit)), person, id, place, givenUp, at));
    }
}
