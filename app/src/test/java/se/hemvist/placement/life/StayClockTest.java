package se.hemvist.placement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.placement.life.PlacedPeople.TODAY;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.placement.PlacementParts;
import se.hemvist.placement.PlacementParts.WhoIsThere;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import({PlacementParts.class, PlacedPeople.class})
class StayClockTest {

    @Autowired
    StayClock clock;

    @Autowired
    OwnStays stays;

    @Autowired
    Extensions extensions;

    @Autowired
    Moves moves;

    @Autowired
    PlacedPeople people;

    @Autowired
    WhoIsThere whoIsThere;

    @Autowired
    JdbcClient jdbc;

    @Test
    void asksForAConfirmationAfterThirtyDaysAndIsUncertainAWeekLater() {
        var own = of(people.of("handlaggare", null));

        assertThat(clock.nextLook(own)).isEqualTo("2027-02-14T09:00:00Z");
        assertThat(clock.uncertainFrom(own)).isEqualTo("2027-02-21T09:00:00Z");
        assertThat(clock.endsSoon(own)).isFalse();
    }

    @Test
    void asksAboutTheLastDayTwoWeeksBefore() {
        var placement = people.of("handlaggare", TODAY.plusDays(20));

        assertThat(clock.nextLook(of(placement))).isEqualTo("2027-01-20T23:00:00Z");
        assertThat(clock.endsSoon(of(placement))).isFalse();
        assertThat(clock.endsSoon(of(people.of("handlaggare", TODAY.plusDays(14)))))
                .isTrue();
        assertThat(clock.over(of(placement))).isEqualTo("2027-02-04T23:00:00Z");
    }

    @Test
    void doesNotAskAboutTheLastDayWhileALongerStayOrAnotherHomeIsOnItsWay() {
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
        var prolonged = people.of("handlaggare", TODAY.plusDays(3));
        extensions.ask(stays.held(prolonged), TODAY.plusDays(10), null);
        var moving = people.of("handlaggare", TODAY.plusDays(3));
        moves.begin(stays.held(moving));

        assertThat(clock.endsSoon(of(prolonged))).isFalse();
        assertThat(clock.endsSoon(of(moving))).isFalse();
    }

    @Test
    void marksAsUncertainOnlyWhatNobodyHasConfirmedMeanwhile() {
        var forgotten = people.of("handlaggare", null);
        var confirmed = people.of("handlaggare", null);
        confirmedAt(forgotten, PlacementParts.NOW.minusSeconds(38L * 24 * 3600));

        clock.markUncertain(of(forgotten));
        clock.markUncertain(of(confirmed));

        assertThat(uncertain(forgotten)).isEqualTo(PlacementParts.NOW);
        assertThat(uncertain(confirmed)).isNull();
    }

    private OwnStay of(String placement) {
        return stays.ofNobody(placement);
    }

    private @Nullable Instant uncertain(String placement) {
        return of(placement).lived().uncertainSince();
    }

    private void confirmedAt(String placement, Instant at) {
        jdbc.sql("update stay set confirmed_at = ? where id = ?")
                .params(
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        UUID.fromString(of(placement).lived().id()))
                .update();
    }
}
