package se.hemvist.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.engine.Refusal;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.placement.ChooseHome.Choice;
import se.hemvist.placement.PlacementParts.SetAnswer;
import se.hemvist.placement.PlacementParts.WhoIsThere;
import se.hemvist.placement.ReadConflictAnswer.Next;
import se.hemvist.placement.probing.DeskWatch;
import se.hemvist.placement.probing.NextCheckWaits;
import se.hemvist.placement.probing.NotForTheWatch;
import se.hemvist.placement.probing.UnusualLine;
import se.hemvist.placement.probing.WaitingCase;
import se.hemvist.secrecy.ProtectedIdentity;

/** How many homes a case may ask about, what waits for the desk, and what the desk sees of it. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(PlacementParts.class)
class CheckBudgetTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    private static final String NOTE = "Samtal med handläggaren i dag.";

    @Autowired
    SeekHomeForm seek;

    @Autowired
    ChooseHomeForm choose;

    @Autowired
    ReadConflictAnswerForm read;

    @Autowired
    Placements placements;

    @Autowired
    UrgentPlacements urgent;

    @Autowired
    DeskWatch desk;

    @Autowired
    Homes homes;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WhoIsThere whoIsThere;

    @Autowired
    SetAnswer answer;

    private String caseId = "";
    private String number = "";
    private String placement = "";
    private String home = "";

    @BeforeEach
    void aCaseSeeksAHome() {
        jdbc.sql("update probing_setting set checks_per_case = 3").update();
        jdbc.sql("update check_wait set open_case = null").update();
        answer.set(Value.NO_KNOWN_CONFLICT);
        asCaseworker();
        home = register(62.39, 17.3);
        caseId = UUID.randomUUID().toString();
        number = "K-" + caseId.substring(0, 8);
        placement = placements.request(request());
    }

    @Test
    void asksTheDeskWhenTheCasesChecksAreUsedUp() {
        for (var check = 0; check < 3; check++) {
            asks();
        }

        waits();

        assertThat(seenByTheDesk())
                .extracting(WaitingCase::caseNumber, WaitingCase::municipality, WaitingCase::checks)
                .containsExactly(tuple(number, "Sundsvall", "3 av 3"));
        assertThat(logged("REFUSED")).isEqualTo(1);
    }

    @Test
    void countsAllPlacementsOfTheCaseAndNotOnlyTheOneThatIsOpen() {
        asks();
        asks();
        reserves();
        commit(() -> read.submit(placement, new ReadConflictAnswer(Next.WITHDRAW, null)));
        placement = placements.request(request());

        waits();
    }

    @Test
    void goesOnAsOftenAsTheDeskHasLetThrough() {
        for (var check = 0; check < 3; check++) {
            asks();
        }
        waits();
        releases(2);

        asks();
        asks();

        waits();
    }

    @Test
    void aCaseThatHasReadARedAnswerWaitsOnceForTheDesk() {
        reads(Value.DO_NOT_PLACE);
        letsGo();

        waits();
        releases(1);

        asks();
        asks();
    }

    @Test
    void noOtherAnswerHoldsAnythingBack() {
        for (var value : new Value[] {Value.NO_KNOWN_CONFLICT, Value.CHECK_HOME, Value.CANNOT_CONFIRM}) {
            jdbc.sql("update probing_setting set checks_per_case = 99").update();
            if (value != Value.CHECK_HOME) {
                reads(value);
                letsGo();
            }
        }

        assertThatNoException().isThrownBy(this::reserves);
    }

    @Test
    void whatHasTurnedRedUnreadHoldsNothingBack() {
        reads(Value.NO_KNOWN_CONFLICT);
        answer.set(Value.DO_NOT_PLACE);
        letsGo();

        assertThatNoException().isThrownBy(this::reserves);
    }

    @Test
    void theSentenceIsTheSameWhateverTheCause() {
        for (var check = 0; check < 3; check++) {
            asks();
        }
        var usedUp = sentence();
        releases(5);
        reads(Value.DO_NOT_PLACE);
        letsGo();

        assertThat(sentence()).isEqualTo(usedUp).isEqualTo(NextCheckWaits.SENTENCE);
        assertThat(usedUp).contains("Ring samordningen").doesNotContain("röd", "person", "boendet är");
    }

    @Test
    void theDeskThatAsksForAnotherHomeHasLetItsCheckThrough() {
        reads(Value.DO_NOT_PLACE);
        letsGo();
        waits();

        placements.letNextCheckThrough(placement);

        assertThat(seenByTheDesk()).isEmpty();
        assertThatNoException().isThrownBy(this::reserves);
    }

    @Test
    void atNightNobodyIsRefusedAndTheDeskSeesIt() {
        jdbc.sql("update probing_setting set checks_per_case = 1").update();
        var held = urgent.hold(
                new RequestPlacement(SUNDSVALL, "night-" + caseId, "N-" + number, person(), "jour"),
                new UrgentStay(home, TODAY, TODAY.plusDays(2), false));

        urgent.holdInstead(held, new UrgentStay(home, TODAY, TODAY.plusDays(2), false), TODAY);

        asDesk();
        assertThat(desk.waiting()).isEmpty();
        assertThat(desk.urgent())
                .extracting(WaitingCase::caseNumber, WaitingCase::checks)
                .containsExactly(tuple("N-" + number, "2 av 1"));
        desk.seen(desk.urgent().get(0).id());
        assertThat(desk.urgent()).isEmpty();
    }

    @Test
    void theDeskSeesHomesAskedAboutOnAllSidesOfOnePlaceByTheNumberOfTheCaseAlone() {
        jdbc.sql("update probing_setting set checks_per_case = 99").update();
        for (var lon : new double[] {17.0, 17.3, 17.6}) {
            for (var lat : new double[] {62.3, 62.48}) {
                home = register(lat, lon);
                asks();
            }
        }

        asDesk();
        assertThat(desk.unusual())
                .filteredOn(line -> line.caseNumbers().equals(number))
                .extracting(UnusualLine::what, UnusualLine::municipalities)
                .containsExactly(
                        tuple("Boenden runt en och samma plats", "Sundsvall"),
                        tuple("Boenden hålls och släpps i rad", "Sundsvall"));
        assertThat(desk.unusual().toString()).doesNotContain("Björken", "62.", "Ågren");
        whoIsThere.logIn("granskare", "nationell.log-reviewer");
        assertThat(desk.unusual()).isNotEmpty();
        for (var group : new String[] {"kommun-2281.log-reviewer", "kommun-2281.manager", "nationell.operator"}) {
            whoIsThere.logIn("nyfiken", group);
            notForThem(() -> desk.unusual());
        }
    }

    @Test
    void onlyTheDeskLetsThroughAndOnlyItAndTheNationalLogReviewerLook() {
        reads(Value.DO_NOT_PLACE);
        letsGo();
        waits();
        var waiting = seenByTheDesk().get(0).id();
        for (var group : new String[] {
            "kommun-2281.caseworker",
            "kommun-2281.log-reviewer",
            "kommun-1280.manager",
            "polis-nord.assessor",
            "nationell.operator"
        }) {
            whoIsThere.logIn("nyfiken", group);
            notForThem(() -> desk.waiting());
            notForThem(() -> desk.urgent());
            notForThem(() -> desk.release(waiting, 1, NOTE));
            notForThem(() -> desk.seen(waiting));
        }
        whoIsThere.logIn("granskare", "nationell.log-reviewer");
        assertThat(desk.waiting()).hasSize(1);
        assertThat(desk.mayRelease()).isFalse();
        notForThem(() -> desk.release(waiting, 1, NOTE));
    }

    @Test
    void aReleaseIsRecordedOnceWithWhoAndSealedGrounds() {
        reads(Value.DO_NOT_PLACE);
        letsGo();
        waits();
        var waiting = seenByTheDesk().get(0).id();
        desk.release(waiting, 2, NOTE);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.release(waiting, 2, NOTE));
        assertThat(jdbc.sql("select released_by from check_release where case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsExactly("samordnare");
        assertThat(jdbc.sql("select note_sealed from check_release where case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .single())
                .doesNotContain("Samtal");
        assertThat(jdbc.sql("select reason from access_log where action = 'DECIDE' and case_number = ?")
                        .param(number)
                        .query(String.class)
                        .list())
                .containsExactly("RELEASE_2");
    }

    private String register(double lat, double lon) {
        return homes.register(new RegisterHome(
                HomeKind.HVB,
                "Björken",
                "Strandvägen 1",
                new HomePlace("2281", "Sundsvall", lat, lon, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.of(SUNDSVALL),
                null));
    }

    private void asks() {
        reserves();
        letsGo();
    }

    private void reserves() {
        asCaseworker();
        commit(() -> seek.submit(placement, new SeekHome("22", SeekHome.Kind.HVB, TODAY, null)));
        chooses();
    }

    private void chooses() {
        commit(() -> choose.submit(placement, new ChooseHome(Choice.RESERVE, home, null)));
    }

    private void reads(Value value) {
        answer.set(value);
        reserves();
        commit(() -> read.shown(placement));
    }

    private void letsGo() {
        commit(() -> read.submit(placement, new ReadConflictAnswer(Next.OTHER_HOME, null)));
    }

    private void waits() {
        assertThat(sentence()).isEqualTo(NextCheckWaits.SENTENCE);
    }

    /** What the kommun reads when it may not go on; the search is let go afterwards. */
    private String sentence() {
        asCaseworker();
        commit(() -> seek.submit(placement, new SeekHome("22", SeekHome.Kind.HVB, TODAY, null)));
        var refused = catchThrowableOfType(NextCheckWaits.class, this::chooses);
        commit(() -> choose.submit(placement, new ChooseHome(Choice.SEARCH_AGAIN, null, null)));
        assertThat(refused.field()).isEmpty();
        return refused.sentence();
    }

    private List<WaitingCase> seenByTheDesk() {
        asDesk();
        return desk.waiting();
    }

    private void releases(int more) {
        desk.release(seenByTheDesk().get(0).id(), more, NOTE);
    }

    private static void notForThem(ThrowingCallable call) {
        assertThatExceptionOfType(NotForTheWatch.class).isThrownBy(call);
    }

    private int logged(String outcome) {
        return jdbc.sql("select count(*) from access_log where case_number = ? and outcome = ?")
                .params(number, outcome)
                .query(Integer.class)
                .single();
    }

    private RequestPlacement request() {
        return new RequestPlacement(SUNDSVALL, caseId, number, person(), "handlaggare");
    }

    private PersonId person() {
        return persons.registerUnknown(SUNDSVALL, "Märta Ågren", ProtectedIdentity.NONE, null);
    }

    private void asCaseworker() {
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
    }

    private void asDesk() {
        whoIsThere.logIn("samordnare", "nationell.coordinator");
    }

    private void commit(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
