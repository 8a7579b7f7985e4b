package se.hemvist.placement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static se.hemvist.placement.life.PlacedPeople.SUNDSVALL;
import static se.hemvist.placement.life.PlacedPeople.TODAY;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.engine.Refusal;
import se.hemvist.placement.PlacedAgainstAnswer;
import se.hemvist.placement.PlacementParts;
import se.hemvist.placement.PlacementParts.SetAnswer;
import se.hemvist.placement.PlacementParts.Told;
import se.hemvist.placement.PlacementParts.WhoIsThere;
import se.hemvist.placement.StayChanged;
import se.hemvist.placement.StayRow;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@RecordApplicationEvents
@Import({PlacementParts.class, PlacedPeople.class})
class ExtensionsTest {

    private static final LocalDate DECIDED = TODAY.plusDays(20);
    private static final LocalDate ASKED = TODAY.plusDays(90);

    @Autowired
    OwnStays stays;

    @Autowired
    Extensions extensions;

    @Autowired
    PlacedPeople people;

    @Autowired
    WhoIsThere whoIsThere;

    @Autowired
    SetAnswer answer;

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
        answer.set(Value.NO_KNOWN_CONFLICT);
        placement = people.of("handlaggare", DECIDED);
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
    }

    @Test
    void countsTheLongerStayBeforeItIsCheckedAndDecided() {
        ask();

        assertThat(until()).isEqualTo(ASKED);
        assertThat(events.stream(StayChanged.class)).contains(new StayChanged(stay().id(), placement));
        assertThat(told.said()).contains("stay-extension " + placement);
        assertThat(extensions.lapses(placement)).isEqualTo("2027-01-18T09:00:00Z");
        refuses(
                "Det går inte att göra det med placeringen nu. Läs hur den ser ut och försök igen.",
                () -> extensions.ask(stays.held(placement), ASKED.plusDays(1), null));
    }

    @Test
    void isGrantedByTheChiefWithoutAReasonWhenTheAnswerIsGreen() {
        ask();
        asChief();
        extensions.answer(stays.readByDecider(placement));

        extensions.grant(stays.heldByDecider(placement), null);

        assertThat(until()).isEqualTo(ASKED);
        assertThat(stays.ofNobody(placement).pending()).isEmpty();
        assertThat(events.stream(PlacedAgainstAnswer.class)).isEmpty();
    }

    @Test
    void needsTheNamndsDeciderToGiveAReasonAgainstTheAnswerAndTellsTheDesk() {
        ask();
        answer.set(Value.DO_NOT_PLACE);
        whoIsThere.logIn("namnd", "kommun-2281.board-decider");
        extensions.answer(stays.readByDecider(placement));
        refuses(
                "Beskedet är rött eller okänt. Skriv varför personen placeras ändå, minst tio tecken.",
                () -> extensions.grant(stays.heldByDecider(placement), "kort"));

        extensions.grant(stays.heldByDecider(placement), "Skolan slutar först i sommar.");

        assertThat(until()).isEqualTo(ASKED);
        assertThat(events.stream(PlacedAgainstAnswer.class))
                .containsExactly(new PlacedAgainstAnswer(stay().id(), SUNDSVALL, Value.DO_NOT_PLACE));
    }

    @Test
    void keepsTheDecisionAsATextAndOfARefusalNoAnswer(@Autowired ExtensionRows rows) {
        ask();
        asChief();
        extensions.answer(stays.readByDecider(placement));
        extensions.refuse(stays.heldByDecider(placement), "Platsen behövs.");

        assertThat(rows.decidedOf(placement)).singleElement().satisfies(made -> assertThat(made.text("Maria Ek"))
                .contains(
                        "Förlängningen avslås.", "Begärd sista dag: ", "Skäl: Platsen behövs.", "Beslutat av Maria Ek.")
                .doesNotContain("Konfliktbesked"));
    }

    @Test
    void needsAReasonWhenNobodyCanSayYet() {
        ask();
        answer.await();
        asChief();
        assertThat(extensions.answer(stays.readByDecider(placement)).colour()).isEqualTo("Okänd");

        refuses(
                "Beskedet är rött eller okänt. Skriv varför personen placeras ändå, minst tio tecken.",
                () -> extensions.grant(stays.heldByDecider(placement), null));
    }

    @Test
    void isNotGrantedOnAnAnswerThatHasWorsenedSinceItWasRead() {
        ask();
        asChief();
        extensions.answer(stays.readByDecider(placement));
        answer.set(Value.DO_NOT_PLACE);

        refuses(
                "Beskedet har ändrats från grön till röd sedan du läste det. Läs det nya beskedet och besluta igen.",
                () -> extensions.grant(stays.heldByDecider(placement), "Jag vet vad jag gör."));
    }

    @Test
    void isNotDecidedByWhoAskedNorByAnybodyElseThanADecider() {
        whoIsThere.logIn("chef", "kommun-2281.manager");
        ask();
        refuses(
                "Du har själv valt eller föreslagit det här. Någon annan behöver besluta.",
                () -> extensions.grant(stays.heldByDecider(placement), null));
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
        refuses(
                "Bara enhetschefen eller nämndens utsedda ledamot beslutar om placeringen.",
                () -> stays.heldByDecider(placement));
        whoIsThere.logIn("malmo.chef", "kommun-1280.manager");
        assertThatExceptionOfType(NoSuchPlacement.class).isThrownBy(() -> stays.readByDecider(placement));
        assertThat(stays.ofNobody(placement).pending()).isPresent();
    }

    @Test
    void leavesTheLastDayAsItWasWhenItIsRefused() {
        ask();
        asChief();
        refuses("Skriv varför förlängningen avslås.", () -> extensions.refuse(stays.heldByDecider(placement), " "));

        extensions.refuse(stays.heldByDecider(placement), "Behovet är uppfyllt.");

        assertThat(until()).isEqualTo(DECIDED);
        assertThatNoException().isThrownBy(this::askAgain);
    }

    @Test
    void leavesTheLastDayAsItWasWhenNobodyDecides() {
        ask();
        whoIsThere.logOut();

        extensions.lapse(placement);
        extensions.lapse(placement);

        assertThat(until()).isEqualTo(DECIDED);
    }

    @Test
    void leavesTheLastDayAsItWasWhenItIsTakenBack() {
        ask();

        extensions.takeBack(stays.held(placement));

        assertThat(until()).isEqualTo(DECIDED);
        assertThat(told.said()).contains("extension-withdrawn " + placement);
    }

    @Test
    void refusesALastDayThatIsNoLongerOneOrTooFarAway() {
        refuses("Den nya slutdagen behöver ligga efter den nuvarande. Välj en senare dag.", () -> ask(DECIDED));
        refuses(
                "Slutdagen ligger mer än två år framåt. Välj en tidigare dag.",
                () -> ask(TODAY.plusYears(2).plusDays(1)));
        placement = people.of("handlaggare", TODAY.minusDays(5));
        refuses("Slutdagen har passerat. Välj i dag eller en senare dag.", () -> ask(TODAY.minusDays(1)));
        placement = people.of("handlaggare", null);
        refuses("Vistelsen gäller tills vidare och behöver inte förlängas.", () -> ask(ASKED));
    }

    @Test
    void keepsInItsTableNoTextInClear() {
        extensions.ask(stays.held(placement), ASKED, "Hemligt behov");
        asChief();
        extensions.refuse(stays.heldByDecider(placement), "Hemligt skäl");

        var written =
                jdbc.sql("select * from stay_extension").query().listOfRows().toString();

        assertThat(written).contains("REFUSED").doesNotContain("Hemligt");
    }

    private void ask() {
        ask(ASKED);
    }

    private void ask(LocalDate until) {
        extensions.ask(stays.held(placement), until, "Skolan");
    }

    private void askAgain() {
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
        ask();
    }

    private StayRow stay() {
        return stays.ofNobody(placement).lived();
    }

    private @Nullable LocalDate until() {
        return stay().until();
    }

    private void asChief() {
        whoIsThere.logIn("chef", "kommun-2281.manager");
    }

    private static void refuses(String sentence, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).withMessage(sentence);
    }
}
