package se.hemvist.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Refusal;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.placement.CarryOutPlacement.Outcome;
import se.hemvist.placement.ChooseHome.Choice;
import se.hemvist.placement.DecidePlacement.Verdict;
import se.hemvist.placement.PlacementParts.SetAnswer;
import se.hemvist.placement.PlacementParts.Told;
import se.hemvist.placement.PlacementParts.WhoIsThere;
import se.hemvist.placement.ReadConflictAnswer.Next;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.Document;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@RecordApplicationEvents
@Import(PlacementParts.class)
class PlacementFormsTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    private static final SeekHome SEARCH = new SeekHome("22", SeekHome.Kind.HVB, TODAY, TODAY.plusMonths(3));

    @Autowired
    SeekHomeForm seek;

    @Autowired
    ChooseHomeForm choose;

    @Autowired
    ReadConflictAnswerForm read;

    @Autowired
    DecidePlacementForm decide;

    @Autowired
    CarryOutPlacementForm carryOut;

    @Autowired
    HastenDecisionForm hasten;

    @Autowired
    PlacementWork steps;

    @Autowired
    Placements placements;

    @Autowired
    Stays stays;

    @Autowired
    StayCourse course;

    @Autowired
    Homes homes;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    WhoIsThere whoIsThere;

    @Autowired
    SetAnswer answer;

    @Autowired
    Told told;

    private String placement = "";
    private String home = "";

    @BeforeEach
    void request() {
        whoIsThere.logOut();
        answer.await();
        home = register("Björken", HomeAudience.of(SUNDSVALL));
        var person = persons.register(
                SUNDSVALL, new IdentityNumber("189001019802"), "Märta Ågren", ProtectedIdentity.CONFIDENTIALITY_MARK);
        placement = placements.request(new RequestPlacement(SUNDSVALL, "case-1", "K-17", person, null));
        asCaseworker();
    }

    @Test
    void leadsFromTheSearchToThePersonInTheHome() {
        proposed(Value.NO_KNOWN_CONFLICT);
        asManager();
        decide.shown(placement);
        decide.submit(placement, new DecidePlacement(Verdict.APPROVE, null));
        assertThat(steps.approved(placement)).isTrue();

        asCaseworker();
        assertThat(carryOut.shown(placement).address()).isEqualTo("Strandvägen 1");
        carryOut.submit(placement, outcome(Outcome.ARRIVED, TODAY));

        assertThat(placements.openOf("case-1")).isEmpty();
        assertThat(placements.ofCase("case-1"))
                .extracting(PlacementView::status)
                .containsExactly(PlacementStatus.CARRIED_OUT);
        assertThat(stay().status()).isEqualTo(StayStatus.ONGOING);
        assertThat(events.stream(PersonPlaced.class))
                .containsExactly(new PersonPlaced(placement, "case-1", SUNDSVALL, "2281", TODAY));
        assertThat(events.stream(PlacedAgainstAnswer.class)).isEmpty();
    }

    @Test
    void showsAProtectedPersonByTheMarkAndInitials() {
        assertThat(seek.shown(placement).person()).isEqualTo("Sekretessmarkering\nM.Å.");
    }

    @Test
    void holdsTheHomeForThreeDaysAndTellsTheCheck() {
        reserved();

        assertThat(steps.homeReserved(placement)).isTrue();
        assertThat(steps.reservationLapses(placement)).isEqualTo("2027-01-18T09:00:00Z");
        assertThat(stay().status()).isEqualTo(StayStatus.RESERVED);
        assertThat(events.stream(StayChanged.class)).containsExactly(new StayChanged(stay().id(), placement));
    }

    @Test
    void standsAtOnceAsOkandUntilTheAnswerIsIn() {
        reserved();
        assertThat(read.shown(placement).colour()).isEqualTo("Okänd");

        answer.set(Value.DO_NOT_PLACE);

        assertThat(read.shown(placement).answer()).isEqualTo("Röd – placera inte. Samordnaren kontaktar dig.");
    }

    @Test
    void refusesAHomeThatTheSearchDoesNotOffer() {
        var anothers = register("Linden", HomeAudience.of(Tenant.ofMunicipality("1280")));
        seek.submit(placement, SEARCH);

        refuses("Välj ett boende i listan, eller sök igen.", () -> choose.submit(placement, reserve(anothers)));
        refuses("Välj ett boende i listan, eller sök igen.", () -> choose.submit(placement, reserve(null)));
        assertThat(events.stream(StayChanged.class)).isEmpty();
    }

    @Test
    void neverReservesTwiceForOneSubmitSentTwice() {
        reserved();

        assertThatExceptionOfType(PlacementHasMovedOn.class).isThrownBy(() -> choose.submit(placement, reserve(home)));
        assertThat(events.stream(StayChanged.class)).hasSize(1);
    }

    @Test
    void saysThatThereAreNoHomesAndLetsTheCaseworkerSearchAgain() {
        seek.submit(placement, new SeekHome("22", SeekHome.Kind.SHELTER, TODAY, null));

        assertThat(choose.shown(placement).count()).startsWith("Inga boenden");
        assertThat(choose.shown(placement).search())
                .isEqualTo("Skyddat boende i Västernorrlands län, från den 15 januari 2027, tills vidare");
        choose.submit(placement, new ChooseHome(Choice.SEARCH_AGAIN, null, null));

        assertThat(steps.homeReserved(placement)).isFalse();
        assertThatNoException().isThrownBy(() -> seek.submit(placement, SEARCH));
    }

    @Test
    void letsTheHomeGoWhenAnotherIsSoughtOrThePlacementIsWithdrawn() {
        reserved();
        var first = stay().id();
        read.submit(placement, new ReadConflictAnswer(Next.OTHER_HOME, null));
        assertThat(stays.find(first)).get().extracting(StayRow::status).isEqualTo(StayStatus.CANCELLED);

        reserved();
        read.submit(placement, new ReadConflictAnswer(Next.WITHDRAW, null));

        assertThat(stay().status()).isEqualTo(StayStatus.CANCELLED);
        assertThat(steps.withdrawn(placement)).isTrue();
        assertThat(placements.openOf("case-1")).isEmpty();
    }

    @Test
    void letsTheHomeGoWhenTheReservationLapses() {
        reserved();
        var first = stay().id();
        whoIsThere.logOut();

        steps.lapseReservation(placement);

        asCaseworker();
        assertThat(stays.find(first)).get().extracting(StayRow::status).isEqualTo(StayStatus.CANCELLED);
        assertThat(seek.shown(placement).notice()).startsWith("Reservationen har gått ut");
    }

    @Test
    void letsNobodyDecideOnTheirOwnProposal() {
        answer.set(Value.NO_KNOWN_CONFLICT);
        asManager();
        reserved();
        read.submit(placement, new ReadConflictAnswer(Next.PROPOSE, null));

        refuses(
                "Du har själv valt eller föreslagit det här. Någon annan behöver besluta.",
                () -> decide.submit(placement, new DecidePlacement(Verdict.APPROVE, null)));
        assertThat(jdbc.sql("select count(*) from access_log where object_id = ? and outcome = 'REFUSED'")
                        .param(placement)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void letsOnlyTheChiefOrTheAppointedDeciderOfTheKommunDecide() {
        proposed(Value.NO_KNOWN_CONFLICT);
        var approve = new DecidePlacement(Verdict.APPROVE, null);

        whoIsThere.logIn("another", "kommun-2281.caseworker");
        refuses(
                "Bara enhetschefen eller nämndens utsedda ledamot beslutar om placeringen.",
                () -> decide.submit(placement, approve));
        whoIsThere.logIn("malmo.chef", "kommun-1280.manager");
        refuses("Placeringen hör inte till din enhet.", () -> decide.submit(placement, approve));
        whoIsThere.logIn("namnd", "kommun-2281.board-decider");
        assertThatNoException().isThrownBy(() -> decide.submit(placement, approve));
    }

    @Test
    void needsAReasonAgainstTheAnswerAndTellsTheDesk() {
        proposed(Value.DO_NOT_PLACE);
        asManager();
        decide.shown(placement);

        refuses(
                "Beskedet är rött eller okänt. Skriv varför personen placeras ändå, minst tio tecken.",
                () -> decide.submit(placement, new DecidePlacement(Verdict.APPROVE, "  för kort  ")));
        decide.submit(placement, new DecidePlacement(Verdict.APPROVE, "Akut fara där personen är nu."));

        assertThat(events.stream(PlacedAgainstAnswer.class))
                .containsExactly(new PlacedAgainstAnswer(stay().id(), SUNDSVALL, Value.DO_NOT_PLACE));
        assertThat(stay().status()).isEqualTo(StayStatus.DECIDED);
    }

    @Test
    void doesNotPlaceOnAnAnswerThatHasWorsenedSinceItWasRead() {
        proposed(Value.NO_KNOWN_CONFLICT);
        asManager();
        decide.shown(placement);
        answer.set(Value.DO_NOT_PLACE);
        var approve = new DecidePlacement(Verdict.APPROVE, "Jag vet vad jag gör.");

        refuses(
                "Beskedet har ändrats från grön till röd sedan du läste det. Läs det nya beskedet och besluta igen.",
                () -> decide.submit(placement, approve));

        decide.shown(placement);
        assertThatNoException().isThrownBy(() -> decide.submit(placement, approve));
    }

    @Test
    void saysWhyAProposalWasRefusedAndLetsTheHomeGo() {
        proposed(Value.NO_KNOWN_CONFLICT);
        asManager();
        refuses(
                "Skriv varför förslaget avslås.",
                () -> decide.submit(placement, new DecidePlacement(Verdict.REFUSE, " ")));

        decide.submit(placement, new DecidePlacement(Verdict.REFUSE, "För långt från skolan."));

        asCaseworker();
        assertThat(seek.shown(placement).notice()).isEqualTo("Förslaget avslogs. Skäl: För långt från skolan.");
        assertThat(events.stream(StayChanged.class)).hasSize(2);
    }

    @Test
    void keepsEachDecisionAsATextOfItsDay(@Autowired DecidedPlacements texts) {
        proposed(Value.NO_KNOWN_CONFLICT);
        asManager();
        decide.shown(placement);
        answer.set(Value.DO_NOT_PLACE);
        decide.submit(placement, new DecidePlacement(Verdict.REFUSE, "För långt från skolan."));
        asCaseworker();
        proposed(Value.NO_KNOWN_CONFLICT);
        asManager();
        decide.shown(placement);
        decide.submit(placement, new DecidePlacement(Verdict.APPROVE, null));
        jdbc.sql("update stay set until_day = null").update();

        assertThat(texts.of(fileOf(placement)))
                .extracting(Document::text)
                .satisfiesExactly(
                        refused -> assertThat(refused)
                                .contains("Placeringen avslås.", "Boende: Björken", "Skäl: För långt från skolan.")
                                .doesNotContain("Konfliktbesked", "Röd"),
                        granted -> assertThat(granted)
                                .contains("Placeringen beviljas.", "Tid: från den 15 januari 2027 till den 15 april")
                                .contains("Konfliktbesked: Grön", "Beslutat av "));
        assertThat(texts.of(fileOf("00000000-0000-4000-8000-000000000000"))).isEmpty();
    }

    private static CaseFile fileOf(String subject) {
        return new CaseFile(
                new CaseLine("K-17", "Ärende", "", "", "", null, Instant.EPOCH, true),
                List.of(subject),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    @Test
    void refusesAnArrivalThatHasNotHappened() {
        proposed(Value.NO_KNOWN_CONFLICT);
        asManager();
        decide.submit(placement, new DecidePlacement(Verdict.APPROVE, null));
        asCaseworker();

        refuses(
                "Ankomstdagen har inte kommit än. Ange den när personen är på plats.",
                () -> carryOut.submit(placement, outcome(Outcome.ARRIVED, TODAY.plusDays(1))));
    }

    @Test
    void asksForTheDayOfTheOneWhoCame() {
        approved();

        refuses(
                "Ange vilken dag personen kom till boendet.",
                () -> carryOut.submit(placement, outcome(Outcome.ARRIVED, null)));
    }

    @Test
    void recordsWhatTheHomeIsToldAsThePersonArrives() {
        approved();

        carryOut.submit(
                placement,
                new CarryOutPlacement(
                        Outcome.ARRIVED,
                        TODAY,
                        List.of(TellingTheHome.Part.NAME, TellingTheHome.Part.NEEDS),
                        TellingTheHome.Way.PHONE));

        assertThat(jdbc.sql("select kept_by, case_number, purpose, fields, legal_basis, channel from disclosure")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("kommun-2281", "K-17", "care", "name needs", "HOME_CARE", "phone");
        assertThat(jdbc.sql("select reason from access_log where action = 'DISCLOSE'")
                        .query(String.class)
                        .list())
                .containsExactly("HOME_CARE");
    }

    @Test
    void countsOnWhoNeverCame() {
        approved();

        carryOut.submit(placement, outcome(Outcome.NOT_ARRIVED, null));

        assertThat(stay().status()).isEqualTo(StayStatus.NOT_ARRIVED);
        assertThat(placements.openOf("case-1")).isEmpty();
        assertThat(placements.find(placement).state()).isEqualTo("Kom inte till boendet");
        assertThat(events.stream(PersonPlaced.class)).isEmpty();
    }

    @Test
    void letsTheHomeGoWhenAPlacementThatWasDecidedIsCalledOff() {
        approved();

        carryOut.submit(placement, outcome(Outcome.CALLED_OFF, null));

        assertThat(stay().status()).isEqualTo(StayStatus.CANCELLED);
        assertThat(placements.find(placement).status()).isEqualTo(PlacementStatus.WITHDRAWN);
    }

    @Test
    void withdrawsAPlacementWhereverItStandsAndEndsItsProcess() {
        reserved();

        assertThat(placements.withdraw(placement)).isTrue();

        assertThat(stay().status()).isEqualTo(StayStatus.CANCELLED);
        assertThat(told.said()).contains("placement-withdrawn " + placement);
        assertThat(placements.withdraw(placement)).isFalse();
    }

    @Test
    void remindsOfTheDecisionTwelveHoursBeforeTheHomeIsLetGo() {
        proposed(Value.NO_KNOWN_CONFLICT);

        assertThat(steps.reservationEndsSoon(placement)).isEqualTo("2027-01-17T21:00:00Z");
        assertThat(hasten.shown(placement).heldUntil()).isEqualTo("18 januari kl. 10:00");
        assertThat(hasten.shown(placement).awaited())
                .isEqualTo("Beslut av enhetschefen eller nämndens utsedda ledamot");
    }

    @Test
    void movesFromOneHomeToAnotherByAPlacementOfItsOwn() {
        approved();
        carryOut.submit(placement, outcome(Outcome.ARRIVED, TODAY));
        var first = placement;
        home = register("Linden", HomeAudience.of(SUNDSVALL));
        placement = placements.requestMove(first);
        refuses(
                "Ärendet har redan en placering på gång. Avsluta den eller ta tillbaka den först.",
                () -> placements.requestMove(first));
        assertThat(seek.shown(placement).notice()).startsWith("Personen flyttar");

        approved();
        assertThat(stay().replaces()).isEqualTo(placements.find(first).stayId());
        carryOut.submit(placement, outcome(Outcome.ARRIVED, TODAY));

        assertThat(placements.ofCase("case-1"))
                .extracting(PlacementView::state)
                .containsExactlyInAnyOrder("Avslutad", "Bor där");
    }

    @Test
    void refusesToHaveComeToTheNewHomeBeforeTheOld() {
        approved();
        carryOut.submit(placement, outcome(Outcome.ARRIVED, TODAY));
        home = register("Linden", HomeAudience.of(SUNDSVALL));
        placement = placements.requestMove(placement);
        approved();

        refuses(
                "Dagen ligger före vistelsens början. Kontrollera datumet.",
                () -> carryOut.submit(placement, outcome(Outcome.ARRIVED, TODAY.minusDays(1))));
    }

    @Test
    void showsWhoCarriesItOutTheAnswerOfTheMoment() {
        approved();

        answer.set(Value.DO_NOT_PLACE);

        assertThat(carryOut.shown(placement).colour()).isEqualTo("Röd");
        assertThat(carryOut.shown(placement).answer()).isEqualTo("Röd – placera inte. Samordnaren kontaktar dig.");
    }

    @Test
    void carriesOutOnlyAStayThatIsDecidedOn() {
        approved();
        course.arrive(stay().id(), TODAY);

        refuses(
                "Ankomsten är redan registrerad, eller vistelsen har ändrats. Öppna uppgiften igen.",
                () -> carryOut.submit(placement, outcome(Outcome.ARRIVED, TODAY)));
        assertThat(placements.find(placement).status()).isEqualTo(PlacementStatus.APPROVED);
    }

    @Test
    void leavesNothingToCarryOutWhenTheStayHasEndedAtTheDesksRequest() {
        proposed(Value.NO_KNOWN_CONFLICT);
        asManager();
        decide.submit(placement, new DecidePlacement(Verdict.APPROVE, null));
        stays.end(stay().id(), TODAY.minusDays(1));
        asCaseworker();

        carryOut.submit(placement, outcome(Outcome.ARRIVED, TODAY));

        assertThat(placements.find(placement).status()).isEqualTo(PlacementStatus.WITHDRAWN);
    }

    @Test
    void givesTheTasksToWhoBeganAndTheirChief() {
        assertThat(steps.caseworker(placement)).isNull();
        assertThat(steps.caseworkerGroups(placement)).containsExactly("kommun-2281.caseworker");

        seek.submit(placement, SEARCH);

        assertThat(steps.caseworker(placement)).isEqualTo("handlaggare");
        assertThat(steps.caseworkerGroups(placement)).containsExactly("kommun-2281.manager");
        assertThat(steps.deciderGroups(placement)).containsExactly("kommun-2281.manager", "kommun-2281.board-decider");
    }

    @Test
    void keepsOneOpenPlacementOfACase() {
        assertThat(placements.openOf("case-1")).contains(placement);
        reserved();
        assertThat(placements.ofStay(stay().id()))
                .get()
                .extracting(PlacementView::caseNumber, PlacementView::homeLabel)
                .containsExactly("K-17", "Björken, Njurunda");
    }

    @Test
    void keepsInItsTablesNoTextInClear() {
        proposed(Value.DO_NOT_PLACE);
        asManager();
        decide.submit(placement, new DecidePlacement(Verdict.REFUSE, "Hemligt skäl"));

        var written = jdbc.sql("select * from placement").query().listOfRows().toString()
                + jdbc.sql("select * from placement_decision").query().listOfRows();

        assertThat(written).doesNotContain("Hemligt", "Mitt förslag", "\"HVB\"", "Märta");
    }

    private void reserved() {
        seek.submit(placement, SEARCH);
        choose.submit(placement, reserve(home));
    }

    private void proposed(Value value) {
        answer.set(value);
        reserved();
        read.submit(placement, new ReadConflictAnswer(Next.PROPOSE, "Mitt förslag"));
    }

    private void approved() {
        proposed(Value.NO_KNOWN_CONFLICT);
        asManager();
        decide.submit(placement, new DecidePlacement(Verdict.APPROVE, null));
        asCaseworker();
    }

    private static ChooseHome reserve(@Nullable String home) {
        return new ChooseHome(Choice.RESERVE, home, " ");
    }

    private static CarryOutPlacement outcome(Outcome outcome, @Nullable LocalDate day) {
        return new CarryOutPlacement(outcome, day, List.of(), null);
    }

    private StayRow stay() {
        var id = placements.find(placement).stayId();
        return stays.find(id == null ? "" : id).orElseThrow();
    }

    private void asCaseworker() {
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
    }

    private void asManager() {
        whoIsThere.logIn("chef", "kommun-2281.manager");
    }

    private static void refuses(String sentence, ThrowingCallable submit) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(submit).withMessage(sentence);
    }

    private String register(String name, HomeAudience audience) {
        return homes.register(new RegisterHome(
                HomeKind.HVB,
                name,
                "Strandvägen 1",
                new HomePlace("2281", "Njurunda", 62.27, 17.36, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                audience,
                null));
    }
}
