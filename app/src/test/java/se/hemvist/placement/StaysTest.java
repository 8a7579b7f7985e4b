package se.hemvist.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.conflict.Point;
import se.hemvist.conflict.StayStatus;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@RecordApplicationEvents
@Import(PlacementParts.class)
class StaysTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    private static final Point SUNDSVALL = new Point(62.39129, 17.3063);

    @Autowired
    Stays stays;

    @Autowired
    StayCourse course;

    @Autowired
    Homes homes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private final JointId person = new JointId(UUID.randomUUID());
    private String near = "";
    private String far = "";

    @BeforeEach
    void registerHomes() {
        near = homes.register(home("Björken", new HomePlace("2281", "Njurunda", 62.27, 17.36, false)));
        far = homes.register(home("Granen", new HomePlace("1280", "Malmö", 55.6, 13.0, false)));
    }

    @Test
    void findsAStayByWhereItIsAndByWhoIsThere() {
        var inSundsvall = record(near, TODAY, null, StayStatus.RESERVED);
        var inMalmo = record(far, TODAY, null, StayStatus.ONGOING);

        assertThat(ids(stays.near(List.of(SUNDSVALL), 30, List.of(person), TODAY)))
                .containsExactly(inSundsvall);
        assertThat(ids(stays.inHome(far, TODAY))).containsExactly(inMalmo);
        assertThat(ids(stays.ofPersons(List.of(person), TODAY))).containsExactlyInAnyOrder(inSundsvall, inMalmo);
        assertThat(stays.ofPersons(List.of(new JointId(UUID.randomUUID())), TODAY))
                .isEmpty();
    }

    @Test
    void opensWhatWasSealed() {
        var id = stays.record(new RecordStay(
                null,
                Tenant.ofMunicipality("2281"),
                person,
                near,
                "Avdelning 2",
                TODAY,
                TODAY.plusDays(3),
                StayStatus.ONGOING,
                null));

        var stay = stays.find(id).orElseThrow();

        assertThat(stay.joint()).isEqualTo(person);
        assertThat(stay.homeId()).isEqualTo(near);
        assertThat(stay.unit()).isEqualTo("Avdelning 2");
        assertThat(stay.until()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void keepsInTheTableNeitherWhoNorWhere() {
        record(near, TODAY, null, StayStatus.ONGOING);
        record(near, TODAY, null, StayStatus.ENDED);

        var written = jdbc.sql("select * from stay").query().listOfRows().toString();

        assertThat(written).doesNotContain(near, person.value().toString(), "62.27", "Njurunda");
    }

    @Test
    void countsWhoRanOrStayedOverTimeAndNotWhoHasLeft() {
        var past = TODAY.minusDays(10);
        var overdue = record(near, past, TODAY.minusDays(1), StayStatus.ONGOING);
        var ran = record(near, past, TODAY.minusDays(1), StayStatus.ABSCONDED);
        var neverCame = record(near, past, TODAY.minusDays(1), StayStatus.NOT_ARRIVED);
        var leavesToday = record(near, past, TODAY, StayStatus.ENDED);
        record(near, past, TODAY.minusDays(1), StayStatus.ENDED);
        record(near, past, TODAY.minusDays(1), StayStatus.DECIDED);
        record(near, TODAY, null, StayStatus.CANCELLED);

        assertThat(ids(stays.inHome(near, TODAY))).containsExactlyInAnyOrder(overdue, ran, neverCame, leavesToday);
    }

    @Test
    void tellsOfEveryChange() {
        var id = record(near, TODAY, null, StayStatus.RESERVED);
        course.decide(id);
        course.arrive(id, TODAY.plusDays(1));
        stays.end(id, TODAY.plusDays(5));
        stays.end(id, TODAY.plusDays(6));

        assertThat(events.stream(StayChanged.class)).hasSize(4).containsOnly(new StayChanged(id, null));
        var stay = stays.find(id).orElseThrow();
        assertThat(stay.status()).isEqualTo(StayStatus.ENDED);
        assertThat(stay.from()).isEqualTo(TODAY.plusDays(1));
        assertThat(stay.until()).isEqualTo(TODAY.plusDays(5));
        assertThat(stay.version()).isEqualTo(3);
    }

    @Test
    void doesNotCancelWhatHasBegunAndCancelsWhatEndsBeforeItBegins() {
        var begun = record(near, TODAY, null, StayStatus.ONGOING);
        var planned = record(near, TODAY.plusDays(9), null, StayStatus.DECIDED);

        stays.cancel(begun);
        stays.end(planned, TODAY);

        assertThat(stays.find(begun)).get().extracting(StayRow::status).isEqualTo(StayStatus.ONGOING);
        assertThat(stays.find(planned)).get().extracting(StayRow::status).isEqualTo(StayStatus.CANCELLED);
    }

    @Test
    void forgetsAPlannedEndThatWasOverWhenThePersonCame() {
        var id = record(near, TODAY, TODAY.plusDays(1), StayStatus.DECIDED);

        course.arrive(id, TODAY.plusDays(2));

        assertThat(stays.find(id)).get().extracting(StayRow::until).isNull();
    }

    @Test
    void takesTheSamePersonInTwoKommunerAtOnce() {
        record(near, TODAY, null, StayStatus.DECIDED);
        record(far, TODAY, null, StayStatus.DECIDED);

        assertThat(stays.ofPersons(List.of(person), TODAY)).hasSize(2);
    }

    @Test
    void countsTheOldHomeToTheDayOfADecidedMoveAndNoLonger() {
        var old = record(near, TODAY.minusDays(20), TODAY.plusMonths(6), StayStatus.ONGOING);
        var move = move(old, TODAY.plusDays(10));
        assertThat(until(old)).isEqualTo(TODAY.plusMonths(6));

        course.decide(move);

        assertThat(until(old)).isEqualTo(TODAY.plusDays(10));
        assertThat(events.stream(StayChanged.class)).contains(new StayChanged(old, null), new StayChanged(move, null));
    }

    @Test
    void givesTheOldStayItsEndBackWhenNothingComesOfTheMove() {
        var old = record(near, TODAY.minusDays(20), null, StayStatus.ONGOING);
        var move = move(old, TODAY.plusDays(10));
        course.decide(move);

        stays.cancel(move);

        assertThat(until(old)).isNull();
        assertThat(stays.find(old)).get().extracting(StayRow::status).isEqualTo(StayStatus.ONGOING);
    }

    @Test
    void endsTheOldStayOnTheDayOfArrivalAndNotBefore() {
        var old = record(near, TODAY.minusDays(20), null, StayStatus.ONGOING);
        var move = move(old, TODAY);
        course.decide(move);
        assertThat(stays.find(old)).get().extracting(StayRow::status).isEqualTo(StayStatus.ONGOING);

        course.arrive(move, TODAY.plusDays(1));

        var left = stays.find(old).orElseThrow();
        assertThat(left.status()).isEqualTo(StayStatus.ENDED);
        assertThat(left.until()).isEqualTo(TODAY.plusDays(1));
        assertThat(stays.find(move)).get().extracting(StayRow::from).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void countsBothHomesOfWhoNeverCameToTheNewOne() {
        var old = record(near, TODAY.minusDays(20), null, StayStatus.ONGOING);
        var move = move(old, TODAY);
        course.decide(move);

        course.neverCame(move);

        assertThat(ids(stays.ofPersons(List.of(person), TODAY.plusYears(1)))).containsExactlyInAnyOrder(old, move);
    }

    @Test
    void endsTheStayOfWhoRanWhenTheyComeToAnotherHome() {
        var old = record(near, TODAY.minusDays(20), TODAY.minusDays(1), StayStatus.ONGOING);
        course.abscond(old);
        var move = move(old, TODAY);
        course.decide(move);
        assertThat(until(old)).isEqualTo(TODAY.minusDays(1));

        course.arrive(move, TODAY);

        assertThat(stays.find(old)).get().extracting(StayRow::status).isEqualTo(StayStatus.ENDED);
    }

    @Test
    void takesTurnsOnlyFromWhereTheStayStands() {
        var planned = record(near, TODAY, null, StayStatus.DECIDED);

        assertThat(course.abscond(planned)).isFalse();
        assertThat(course.comeBack(planned)).isFalse();
        assertThat(course.lastsUntil(planned, TODAY)).isFalse();
        assertThat(course.neverCame(planned)).isTrue();
        assertThat(course.arrive(planned, TODAY)).isTrue();
        assertThat(course.abscond(planned)).isTrue();
        assertThat(course.comeBack(planned)).isTrue();
        assertThat(course.arrive(planned, TODAY)).isFalse();
    }

    @Test
    void isUncertainTillSomebodyConfirmsIt() {
        var id = record(near, TODAY, null, StayStatus.ONGOING);
        course.markUncertain(id);
        assertThat(stays.find(id)).get().extracting(StayRow::uncertainSince).isEqualTo(PlacementParts.NOW);

        course.confirm(id);

        assertThat(stays.find(id)).get().extracting(StayRow::uncertainSince).isNull();
        assertThat(events.stream(StayChanged.class)).hasSize(1);
    }

    private String move(String old, LocalDate from) {
        return stays.record(
                new RecordStay(
                        null,
                        Tenant.ofMunicipality("2281"),
                        person,
                        far,
                        null,
                        from,
                        null,
                        StayStatus.RESERVED,
                        PlacementParts.NOW),
                old);
    }

    private @Nullable LocalDate until(String id) {
        return stays.find(id).orElseThrow().until();
    }

    private String record(String home, LocalDate from, @Nullable LocalDate until, StayStatus status) {
        return stays.record(
                new RecordStay(null, Tenant.ofMunicipality("2281"), person, home, null, from, until, status, null));
    }

    private static List<String> ids(List<StayRow> rows) {
        return rows.stream().map(StayRow::id).toList();
    }

    private static RegisterHome home(String name, HomePlace place) {
        return new RegisterHome(
                HomeKind.HVB,
                name,
                null,
                place,
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null);
    }
}
