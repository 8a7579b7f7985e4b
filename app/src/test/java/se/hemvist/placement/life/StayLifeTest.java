package se.hemvist.placement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static se.hemvist.placement.life.PlacedPeople.SUNDSVALL;
import static se.hemvist.placement.life.PlacedPeople.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Refusal;
import se.hemvist.placement.PersonPlaced;
import se.hemvist.placement.PlacementParts;
import se.hemvist.placement.PlacementParts.Told;
import se.hemvist.placement.PlacementParts.WhoIsThere;
import se.hemvist.placement.Placements;
import se.hemvist.placement.StayAbsconded;
import se.hemvist.placement.StayChanged;
import se.hemvist.placement.StayCourse;
import se.hemvist.placement.StayRow;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@RecordApplicationEvents
@Import({PlacementParts.class, PlacedPeople.class})
class StayLifeTest {

    @Autowired
    OwnStays stays;

    @Autowired
    StayLife life;

    @Autowired
    Moves moves;

    @Autowired
    StayCourse course;

    @Autowired
    StayEvents recorded;

    @Autowired
    Placements placements;

    @Autowired
    PlacedPeople people;

    @Autowired
    WhoIsThere whoIsThere;

    @Autowired
    Told told;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private String placement = "";

    @BeforeEach
    void somebodyLivesThere() {
        whoIsThere.logOut();
        placement = people.of("handlaggare", TODAY.plusMonths(6));
        asCaseworker();
    }

    @Test
    void isCertainAgainWhenItIsConfirmed() {
        course.markUncertain(stay().id());

        life.confirm(stays.held(placement));

        assertThat(stay().uncertainSince()).isNull();
        assertThat(stay().confirmedAt()).isEqualTo(PlacementParts.NOW);
        assertThat(kinds()).containsExactly(StayEvent.Kind.CONFIRMED);
    }

    @Test
    void countsOnWhoHasRunAndTellsTheirCase() {
        life.absconded(stays.held(placement), TODAY.minusDays(1));

        assertThat(stay().status()).isEqualTo(StayStatus.ABSCONDED);
        assertThat(events.stream(StayChanged.class)).contains(new StayChanged(stay().id(), placement));
        assertThat(events.stream(StayAbsconded.class))
                .containsExactly(new StayAbsconded(
                        placement, placements.find(placement).caseId(), SUNDSVALL, TODAY.minusDays(1)));
        assertThat(possible()).containsExactly(StayAction.CONFIRM, StayAction.MOVE, StayAction.FOUND);
    }

    @Test
    void goesOnAsBeforeWhenWhoRanIsBack() {
        life.absconded(stays.held(placement), TODAY.minusDays(3));
        refuses(
                "Dagen ligger före vistelsens början. Kontrollera datumet.",
                () -> life.cameBack(stays.held(placement), TODAY.minusDays(4)));

        life.cameBack(stays.held(placement), TODAY);

        assertThat(stay().status()).isEqualTo(StayStatus.ONGOING);
        assertThat(stay().until()).isEqualTo(TODAY.plusMonths(6));
        assertThat(events.stream(PersonPlaced.class)).isEmpty();
    }

    @Test
    void endsTheStayOfWhoRanAndIsKnownToBeElsewhere() {
        life.absconded(stays.held(placement), TODAY.minusDays(3));

        life.isElsewhere(stays.held(placement), TODAY.minusDays(1));

        assertThat(stay().status()).isEqualTo(StayStatus.ENDED);
        assertThat(stay().until()).isEqualTo(TODAY.minusDays(1));
        assertThat(possible()).isEmpty();
    }

    @Test
    void letsWhoDidNotComeArriveLate() {
        neverCame();

        life.cameBack(stays.held(placement), TODAY);

        assertThat(stay().status()).isEqualTo(StayStatus.ONGOING);
        assertThat(stay().from()).isEqualTo(TODAY);
        assertThat(events.stream(PersonPlaced.class))
                .containsExactly(
                        new PersonPlaced(placement, placements.find(placement).caseId(), SUNDSVALL, "2281", TODAY));
    }

    @Test
    void neverHadWhoDidNotComeAndIsElsewhere() {
        neverCame();

        life.isElsewhere(stays.held(placement), TODAY);

        assertThat(stay().status()).isEqualTo(StayStatus.CANCELLED);
    }

    @Test
    void endsOnTheDayThatThePersonLeft() {
        life.left(stays.held(placement), TODAY);

        assertThat(stay().status()).isEqualTo(StayStatus.ENDED);
        assertThat(stay().until()).isEqualTo(TODAY);
    }

    @Test
    void refusesADayThatHasNotBeenOrLiesBeforeTheStay() {
        refuses(
                "Dagen har inte kommit än. Ange i dag eller en tidigare dag.",
                () -> life.left(stays.held(placement), TODAY.plusDays(1)));
        refuses(
                "Dagen ligger före vistelsens början. Kontrollera datumet.",
                () -> life.absconded(stays.held(placement), TODAY.minusDays(11)));
        assertThat(stay().status()).isEqualTo(StayStatus.ONGOING);
    }

    @Test
    void refusesWhatAnOldPageAsksForAndTheSameThingTwice() {
        var seen = stay().version();
        life.absconded(stays.held(placement, seen), TODAY);

        refuses(
                "Vistelsen har ändrats sedan du öppnade sidan. Läs hur den ser ut nu och försök igen.",
                () -> stays.held(placement, seen));
        refuses(
                "Det går inte att göra det med placeringen nu. Läs hur den ser ut och försök igen.",
                () -> life.absconded(stays.held(placement), TODAY));
    }

    @Test
    void isAsIfNotThereForEverybodyButItsOfficerAndTheirChief() {
        as("malmo.chef", "kommun-1280.manager");
        refusesAsNotThere(placement);
        as("kollega", "kommun-2281.caseworker");
        refusesAsNotThere(placement);
        as("mottagning", "kommun-2281.intake");
        refusesAsNotThere(placement);
        as("nord.polis", "polis-nord.assessor");
        refusesAsNotThere(placement);
        as("samordnare", "nationell.coordinator");
        refusesAsNotThere(placement);
        refusesAsNotThere("00000000-0000-0000-0000-000000000000");
        refusesAsNotThere("inget id");
        as("chef", "kommun-2281.manager");
        assertThatNoException().isThrownBy(() -> stays.held(placement));
        assertThat(refusedReads()).isEqualTo(10);
    }

    @Test
    void isEveryCaseworkersWhileNobodyHasTheCase() {
        var offered = people.of(null, null);

        as("kollega", "kommun-2281.caseworker");

        assertThatNoException().isThrownBy(() -> stays.held(offered));
    }

    @Test
    void offersNothingToProlongWhereTheStayHasNoEnd() {
        placement = people.of("handlaggare", null);

        assertThat(possible())
                .containsExactly(StayAction.CONFIRM, StayAction.MOVE, StayAction.ABSCONDED, StayAction.END);
    }

    @Test
    void movesByAPlacementOfItsOwnOnceAndCanBeCalledOff() {
        moves.begin(stays.held(placement));
        var move = placements.openOf(placements.find(placement).caseId()).orElseThrow();
        assertThat(told.said()).contains("placement " + move);
        assertThat(stays.read(placement).isMoving()).isTrue();
        refuses(
                "Det går inte att göra det med placeringen nu. Läs hur den ser ut och försök igen.",
                () -> moves.begin(stays.held(placement)));

        moves.withdraw(stays.held(move));

        assertThat(told.said()).contains("placement-withdrawn " + move);
        assertThat(possible()).contains(StayAction.MOVE);
    }

    private void neverCame() {
        jdbc.sql("update stay set status = 'NOT_ARRIVED' where id = ?")
                .param(UUID.fromString(stay().id()))
                .update();
    }

    private StayRow stay() {
        return stays.ofNobody(placement).lived();
    }

    private Set<StayAction> possible() {
        return stays.ofNobody(placement).possible();
    }

    private List<StayEvent.Kind> kinds() {
        return recorded.of(placement).stream().map(StayEvent::kind).toList();
    }

    private int refusedReads() {
        return jdbc.sql("select count(*) from access_log where object_id = ? and outcome = 'REFUSED'")
                .param(placement)
                .query(Integer.class)
                .single();
    }

    private void refusesAsNotThere(String id) {
        assertThatExceptionOfType(NoSuchPlacement.class).isThrownBy(() -> stays.read(id));
        assertThatExceptionOfType(NoSuchPlacement.class).isThrownBy(() -> stays.held(id));
    }

    private void asCaseworker() {
        as("handlaggare", "kommun-2281.caseworker");
    }

    private void as(String user, String group) {
        whoIsThere.logIn(user, group);
    }

    private static void refuses(String sentence, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).withMessage(sentence);
    }
}
