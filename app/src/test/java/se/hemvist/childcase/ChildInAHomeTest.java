package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Matter;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Processes;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.Ownership;
import se.hemvist.home.Providers;
import se.hemvist.home.RegisterHome;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.placement.life.OwnStay;
import se.hemvist.placement.life.OwnStays;
import se.hemvist.placement.life.StayLife;
import se.hemvist.workspace.Happening;

/** A child in care comes to a home, moves to another and runs from it, by the forms of the placement itself. */
class ChildInAHomeTest extends ChildCasesAtWork {

    private static final List<String> REGISTERS = List.of("CRIMINAL_RECORDS", "SUSPICIONS", "SOCIAL_RECORDS");
    private static final Map<String, ?> CLEAR = Map.of("registers", REGISTERS, "outcome", "NOTHING_FOUND");

    @Autowired
    CasePlacements casePlacements;

    @Autowired
    CareApplications applications;

    @Autowired
    Processes processes;

    @Autowired
    Stays stays;

    @Autowired
    Homes homes;

    @Autowired
    Providers providers;

    @Autowired
    OwnStays own;

    @Autowired
    StayLife life;

    @Nullable
    private String provider;

    @Test
    void decidesOnNoFamilyHomeBeforeTheRegistersAreChecked() {
        var child = inCare();
        var placement = proposed(child, HomeKind.FAMILY_HOME);
        assertThat(open(child)).containsExactly("CheckFamilyHome");
        refused(() -> approve(placement), "inte kontrollerat");

        refused(
                () -> check(child, Map.of("registers", List.of("SUSPICIONS"), "outcome", "NOTHING_FOUND")),
                "registren");
        check(child, CLEAR);
        approve(placement);

        assertThat(placements.find(placement).state()).isEqualTo("Placering beslutad");
        assertThat(page(child, "maria").documents().toString()).isNotBlank();
    }

    @Test
    void checksAFamilyHomeWhoeverRunsIt() {
        var child = inCare();
        provider = providers.register("Familjehemsbolaget " + UUID.randomUUID(), Ownership.PRIVATE);

        var placement = proposed(child, HomeKind.FAMILY_HOME);

        assertThat(open(child)).containsExactly("CheckFamilyHome");
        refused(() -> approve(placement), "inte kontrollerat");
    }

    @Test
    void decidesOnNoFamilyHomeThatIsUnfitAndTriesTheNextOneAnew() {
        var child = inCare();
        var placement = proposed(child, HomeKind.FAMILY_HOME);
        check(child, Map.of("registers", REGISTERS, "outcome", "UNFIT", "note", "Våld i hemmet."));
        refused(() -> approve(placement), "olämpligt");

        hand(placement, "maria", "DecidePlacement", Map.of("decision", "REFUSE", "reason", "Olämpligt."));
        proposed(placement, home(HomeKind.FAMILY_HOME), HomeKind.FAMILY_HOME);

        assertThat(open(child)).containsExactly("CheckFamilyHome");
        refused(() -> approve(placement), "inte kontrollerat");
    }

    @Test
    void takesTheQuestionBackWhenTheHomeIsLetGo() {
        var child = inCare();
        var placement = proposed(child, HomeKind.HVB);
        assertThat(open(child)).containsExactly("NoteDirectorsAnswer");

        hand(placement, "maria", "DecidePlacement", Map.of("decision", "REFUSE", "reason", "För nära."));

        assertThat(open(child)).isEmpty();
    }

    @Test
    void takesNobodyInBeforeTheDirectorHasAnswered() {
        var child = inCare();
        var placement = proposed(child, HomeKind.HVB);
        approve(placement);
        refused(() -> arrive(placement), "Föreståndaren");

        answer(child);
        arrive(placement);

        assertThat(lived(placement).status()).isEqualTo(StayStatus.ONGOING);
    }

    @Test
    void hasTheHomesHandOverOnAMoveAndCountsTheYearsOnlyInAFamilyHome() {
        var child = inCare();
        var first = placed(child, HomeKind.FAMILY_HOME);
        assertThat(running(child)).contains("CUSTODY_TRANSFER");
        assertThat(open(child)).isEmpty();

        var second = placed(child, HomeKind.HVB);

        assertThat(second).isNotEqualTo(first);
        assertThat(lived(first).status()).isEqualTo(StayStatus.ENDED);
        assertThat(running(child)).doesNotContain("CUSTODY_TRANSFER");
        assertThat(open(child)).containsExactly("HandOverChild");
        act(
                "anna",
                child,
                "HandOverChild",
                Map.of("handedOverOn", today.toString(), "told", "Allergi.", "childView", "Ville flytta."));
        assertThat(open(child)).isEmpty();
    }

    @Test
    void keepsTheLastKnownPlaceInTheCheckAsLongAsTheChildIsGone() {
        var child = inCare();
        var placement = placed(child, HomeKind.HVB);
        var stay = lived(placement);
        var longAfter = today.plusYears(1);

        turn(placement, gone -> life.absconded(gone, today));

        assertThat(open(child)).contains("AlertAbsconding", "AcknowledgeAbsconding");
        assertThat(stays.inHome(stay.homeId(), longAfter))
                .extracting(StayRow::id)
                .containsExactly(stay.id());
        assertThat(stays.ofPersons(List.of(stay.joint()), longAfter))
                .filteredOn(each -> each.id().equals(stay.id()))
                .extracting(StayRow::status)
                .containsExactly(StayStatus.ABSCONDED);

        turn(placement, gone -> life.isElsewhere(gone, today));
        assertThat(stays.inHome(stay.homeId(), longAfter)).isEmpty();
        assertThat(open(child)).as("the officer still says where").contains("AlertAbsconding");
    }

    @Test
    void countsTheChildInTheHomeAgainFromTheMomentWhenItIsNotedAsBack() {
        var child = inCare();
        var placement = ran(child);

        found(child, "BACK");

        assertThat(lived(placement).status()).isEqualTo(StayStatus.ONGOING);
        assertThat(casePlacements.happenings(child))
                .extracting(Happening::what)
                .anyMatch(what -> what.startsWith("Är tillbaka i boendet"));
    }

    @Test
    void countsTheChildAsGoneUntilItIsBroughtBackAndNotAtAllWhenItStaysAway() {
        var child = inCare();
        var placement = ran(child);

        found(child, "ELSEWHERE");
        assertThat(lived(placement).status()).isEqualTo(StayStatus.ABSCONDED);

        var another = inCare();
        var left = ran(another);
        found(another, "STAYS_AWAY");
        assertThat(lived(left).status()).isEqualTo(StayStatus.ENDED);
        assertThat(stays.inHome(lived(left).homeId(), today.plusDays(1))).isEmpty();
    }

    @Test
    void isLeftAsItIsByWhomeverTheChildIsNotTheirs() {
        var child = inCare();
        var placement = ran(child);
        var found = Map.of("found", "BACK", "foundOn", today.toString(), "note", "Kom själv.");

        for (var other : List.of("bo", "olof", "leila")) {
            assertThatThrownBy(() -> act(other, child, "NoteChildFound", found))
                    .as(other)
                    .isInstanceOf(RuntimeException.class);
        }

        assertThat(lived(placement).status()).isEqualTo(StayStatus.ABSCONDED);
    }

    @Test
    void countsTheChildNowhereWhenItIsDead() {
        var child = inCare();
        var placement = ran(child);
        var another = inCare();
        var home = placed(another, HomeKind.HVB);

        found(child, "DEAD");
        happens(another, "CARE_ENDED");
        act("anna", another, "PlanAfterCare", Map.of("next", "CLOSE", "outcome", "DEAD", "reason", "Avled i natt."));

        assertThat(List.of(lived(placement), lived(home))).allSatisfy(stay -> {
            assertThat(stay.status()).isEqualTo(StayStatus.ENDED);
            assertThat(stay.until()).isEqualTo(today);
        });
    }

    /** It lived in a home, and is gone. */
    private String ran(CaseHead child) {
        var placement = placed(child, HomeKind.HVB);
        turn(placement, gone -> life.absconded(gone, today));
        act("anna", child, "AlertAbsconding", Map.of("help", "NOTHING", "note", "Gick vid tio."));
        return placement;
    }

    private void found(CaseHead child, String where) {
        act("anna", child, "NoteChildFound", Map.of("found", where, "foundOn", today.toString(), "note", "Kom själv."));
    }

    @Test
    void leavesTheChildInItsHomeAndAsksTheChiefWhenTheCustodyAfterAnEarlierCareFalls() {
        var child = inCare();
        var home = placed(child, HomeKind.HVB);
        happens(child, "CARE_ENDED");
        happens(child, "CUSTODY");
        act(
                "olof",
                child,
                "DecideCustody",
                Map.of("decided", "YES", "decidedOn", today.toString(), "ground", "OWN_CONDUCT", "reason", "Risk."));
        var move = proposed(child, HomeKind.HVB);

        callsOffCustody(child, today, "Nämnden, § 45: hotet är borta.");

        assertThat(lived(home).status()).isEqualTo(StayStatus.ONGOING);
        assertThat(placements.find(move).isUnderWay()).isFalse();
        assertThat(open(child)).contains("AcknowledgeCustodyEnd", "ReconsiderChild");
    }

    @Test
    void considersTheConsentAlsoOfAChildWhoLivedInTheHomeBeforeIt() {
        var child = opened(today.minusYears(15));
        placed(child, HomeKind.HVB);
        assertThat(running(child)).doesNotContain("SOL_CONSIDERATION");

        tell(new StaysByConsent(child.id().toString(), today));

        assertThat(running(child)).contains("SOL_CONSIDERATION");
    }

    @Test
    void letsNoLateNoteEndTheCareOfAChildWhoLivesInTheHome() {
        var child = opened(today.minusYears(15));
        var application = granted(child);
        act("anna", child, "NoteFinalJudgment", Map.of("stands", "YES", "finalOn", today.toString()));
        placed(child, HomeKind.HVB);

        runsOut(child, application, "LVU_CARE_BEGUN");

        assertThat(last(child, "LVU_CARE_BEGUN").isUnanswered())
                .as("the chief has the alarm")
                .isTrue();
        assertThat(open(child)).contains("NoteCareBegun").doesNotContain("ReconsiderCare");
        act("anna", child, "NoteCareBegun", Map.of("begunOn", today.toString()));
        assertThat(page(child, "anna").line().phase()).isEqualTo("Vård enligt LVU");
    }

    @Test
    void asksForTheFirstDayOfTheCareWithTheJudgmentOfAChildWhoLivesInTheHome() {
        var child = opened(today.minusYears(15));
        granted(child);
        placed(child, HomeKind.HVB);

        refused(
                () -> act("anna", child, "NoteFinalJudgment", Map.of("stands", "YES", "finalOn", today.toString())),
                "vilken dag vården började");
    }

    @Test
    void reviewsTheCareOfAChildWhoLivesInAHomeFromTheJudgmentAndNotFromWhenItIsFinal() {
        var child = opened(today.minusYears(15));
        placed(child, HomeKind.HVB);

        granted(child);

        assertThat(running(child)).contains("LVU_REVIEW", "CARE_ENDS_3");
        act(
                "anna",
                child,
                "NoteFinalJudgment",
                Map.of("stands", "NO", "finalOn", today.toString(), "note", "Kammarrätten har upphävt domen."));
        assertThat(running(child)).doesNotContain("LVU_REVIEW", "CARE_ENDS_3");
    }

    @Test
    void reviewsItFromTheDayOnWhichTheChildComesToAHomeWhenTheJudgmentIsNotFinal() {
        var child = opened(today.minusYears(15));
        granted(child);
        assertThat(running(child)).doesNotContain("LVU_REVIEW");

        placed(child, HomeKind.HVB);

        assertThat(running(child)).contains("LVU_REVIEW");
    }

    private Matter granted(CaseHead child) {
        transaction.executeWithoutResult(status -> processes.start("care-application", applications.of(child)));
        var filed = Map.of("outcome", "FILED", "filedOn", today.toString(), "ground", "OWN_CONDUCT");
        act("anna", child, "FileApplication", filed);
        act("anna", child, "NoteApplicationReceived", Map.of("receivedOn", today.toString()));
        act(
                "anna",
                child,
                "NoteRuling",
                Map.of("outcome", "GRANTED", "ruledOn", today.toString(), "ground", "OWN_CONDUCT"));
        return matters.openOf(child, "care-application").orElseThrow();
    }

    private CaseHead inCare() {
        var child = opened(today.minusYears(15));
        begins(child, LvuGround.HOME, today);
        return child;
    }

    private String placed(CaseHead child, HomeKind kind) {
        var placement = proposed(child, kind);
        if (kind == HomeKind.FAMILY_HOME) {
            check(child, CLEAR);
        } else {
            answer(child);
        }
        approve(placement);
        arrive(placement);
        return placement;
    }

    private String proposed(CaseHead child, HomeKind kind) {
        var home = home(kind);
        as(
                "anna",
                () -> transaction.execute(status -> {
                    casePlacements.seek(child);
                    return child;
                }));
        var placement = placements.openOf(child.id().toString()).orElseThrow();
        proposed(placement, home, kind);
        return placement;
    }

    private void proposed(String placement, String home, HomeKind kind) {
        hand(placement, "anna", "SeekHome", Map.of("county", "22", "kind", kind.name(), "from", today.toString()));
        hand(placement, "anna", "ChooseHome", Map.of("choice", "RESERVE", "home", home));
        hand(placement, "anna", "ReadConflictAnswer", Map.of("next", "PROPOSE", "proposal", "Passar."));
    }

    private void approve(String placement) {
        hand(placement, "maria", "DecidePlacement", Map.of("decision", "APPROVE", "reason", "Det brådskar mycket."));
    }

    private void arrive(String placement) {
        hand(placement, "anna", "CarryOutPlacement", Map.of("outcome", "ARRIVED", "arrivedOn", today.toString()));
    }

    private void check(CaseHead child, Map<String, ?> said) {
        var values = new HashMap<String, Object>(said);
        values.put("checkedOn", today.toString());
        act("anna", child, "CheckFamilyHome", values);
    }

    private void answer(CaseHead child) {
        act(
                "anna",
                child,
                "NoteDirectorsAnswer",
                Map.of("fit", "YES", "answeredOn", today.toString(), "director", "Eva Lind, föreståndare"));
    }

    /** As on the page: it is shown before it is handed in. */
    private void hand(String placement, String user, String key, Map<String, ?> values) {
        var task = tasks.of(placement).stream()
                .filter(each -> each.key().equals(key))
                .map(OpenTask::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + key));
        as(user, () -> worklist.open(task, user));
        as(user, () -> worklist.handIn(task, user, written(values)));
    }

    private void turn(String placement, Consumer<OwnStay> turn) {
        as(
                "anna",
                () -> transaction.execute(status -> {
                    turn.accept(own.held(placement));
                    return placement;
                }));
    }

    private StayRow lived(String placement) {
        return stays.find(placements.find(placement).stay().orElseThrow()).orElseThrow();
    }

    private static void refused(ThrowingCallable work, String why) {
        assertThatThrownBy(work).hasMessageContaining(why);
    }

    private String home(HomeKind kind) {
        return homes.register(new RegisterHome(
                kind,
                "Björken " + UUID.randomUUID(),
                null,
                new HomePlace("2281", "Njurunda", 62.27, 17.36, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                provider));
    }
}
