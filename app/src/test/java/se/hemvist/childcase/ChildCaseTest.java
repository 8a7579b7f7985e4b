package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Matter;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.DeadlineState;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Option;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** A child's case through the engine, by the forms that people fill in; jobs and timers are run by hand. */
class ChildCaseTest extends ChildCasesAtWork {

    private final Map<String, ?> unknownChild = Map.of(
            "name", "Pojke i blå jacka",
            "protection", "NONE",
            "source", "POLICE",
            "receivedOn", today.toString(),
            "what", "Sågs med vapen vid stationen.");

    @Test
    void opensACaseWithItsThreeFirstClocks() {
        var child = reported("anna");

        assertThat(child.number()).startsWith("B-");
        assertThat(child.caseworker()).isEqualTo("anna");
        assertThat(running(child))
                .containsExactlyInAnyOrder("CHILD_TALK", "PROTECTION_ASSESSMENT", "PRELIMINARY_ASSESSMENT");
        assertThat(open(child)).containsExactlyInAnyOrder("AssessProtection", "HoldYoungTalk", "AssessPreliminarily");
    }

    @Test
    void addsASecondReportToTheOpenCaseAndWeighsItToo() {
        var child = reported("anna");

        reported("disken");

        assertThat(cases.numbered(child.number())).isPresent();
        assertThat(matters.of(child, "child-concern")).hasSize(2);
        assertThat(open(child).stream().filter("AssessProtection"::equals)).hasSize(2);
        assertThat(open(child).stream().filter("HoldYoungTalk"::equals)).hasSize(1);
    }

    @Test
    void isShownToItsOfficerAndTheChiefAndToNobodyElse() {
        var child = reported("anna");

        assertThat(page(child, "anna").line().phase()).isEqualTo("Förhandsbedömning");
        assertThat(page(child, "maria").parts().toString()).isNotEmpty();
        assertThat(Stream.of("bo", "disken", "olof", "leila"))
                .allSatisfy(user -> assertThat(as(user, () -> childFiles().open(child.number(), actor(user))))
                        .isEmpty());
    }

    @Test
    void closesTheCaseSafelyWhenNoInquiryIsOpened() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));

        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));

        assertThat(reloaded(child).isOpen()).isFalse();
        assertThat(running(child)).isEmpty();
    }

    @Test
    void tellsThePoliceByTheBasisThatTheOfficerChoseAndAsksForTheLastAssessmentAtTheEnd() {
        var child = reported("anna");
        assertThatThrownBy(() -> act(
                        "anna",
                        child,
                        "AssessProtection",
                        Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "YES")))
                .isInstanceOf(RuntimeException.class);

        act(
                "anna",
                child,
                "AssessProtection",
                Map.of(
                        "immediate",
                        "SAFE",
                        "reason",
                        "Tryggt.",
                        "askPolice",
                        "YES",
                        "basis",
                        "SOCIAL_TO_POLICE_YOUNG"));
        runJob("RequestThreatAssessment");
        assertThat(disclosed(child)).containsExactly("threat-assessment SOCIAL_TO_POLICE_YOUNG");
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));
        assertThat(reloaded(child).isOpen()).isTrue();
        runJob("AskFinalAssessment");
        runJob("FinalAssessmentOverdue");

        assertThat(disclosed(child))
                .containsExactlyInAnyOrder(
                        "threat-assessment SOCIAL_TO_POLICE_YOUNG", "final-assessment SOCIAL_TO_POLICE_YOUNG");
        assertThat(reloaded(child).isOpen()).isFalse();
    }

    private void runJob(String activity) {
        management.executeJob(
                management.createJobQuery().activityId(activity).singleResult().getId());
    }

    @Test
    void tellsThePoliceOfAnEventOnlyByARightThatSomebodyHasChosen() {
        var child = reported("anna");
        tells(child, "NEW_THREAT");
        assertThatThrownBy(() -> choose(child, "MUNICIPAL_CARE")).isInstanceOf(RuntimeException.class);
        choose(child, "SOCIAL_TO_POLICE_OWN_TASK");
        runJob("TellPolice");
        assertThat(disclosed(child))
                .as("who had never heard of the child is asked to assess the threat")
                .containsExactly("threat-assessment SOCIAL_TO_POLICE_OWN_TASK");

        tells(child, "LEAK");
        choose(child, "SOCIAL_TO_POLICE_CRIME_AGAINST_CHILD");
        runJob("TellPolice");

        assertThat(disclosed(child))
                .containsExactlyInAnyOrder(
                        "threat-assessment SOCIAL_TO_POLICE_OWN_TASK",
                        "case-event SOCIAL_TO_POLICE_CRIME_AGAINST_CHILD");
        assertThat(partOf(child, "Händelser"))
                .contains("Nytt hot", "Uppgifter har läckt", "(polisen vet: Vägt mot barnets bästa.)");
    }

    @Test
    void keepsAnEventInTheCaseWhenNothingLetsThePoliceKnow() {
        var child = reported("anna");
        tells(child, "RELAPSE");

        choose(child, "NONE");

        assertThat(disclosed(child)).isEmpty();
        assertThat(matters.openOf(child, "child-event")).isEmpty();
        assertThat(partOf(child, "Händelser")).contains("stannar i ärendet: Vägt mot barnets bästa.");
    }

    private void choose(CaseHead child, String basis) {
        act("anna", child, "ChooseGroundToTell", Map.of("basis", basis, "reason", "Vägt mot barnets bästa."));
    }

    private String partOf(CaseHead child, String title) {
        return partOf(page(child, "anna"), title);
    }

    private static String partOf(CaseFile page, String title) {
        return page.parts().stream()
                .filter(part -> part.title().equals(title))
                .flatMap(part -> part.lines().stream())
                .map(Line::value)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void inquiresForFourMonthsAndAnotherDecides() {
        var child = inquired("PLACE_BY_CONSENT");

        assertThatThrownBy(() -> decide("anna", child, "PLACE_BY_CONSENT")).isInstanceOf(RuntimeException.class);
        decide("maria", child, "PLACE_BY_CONSENT");

        assertThat(running(child)).doesNotContain("CHILD_INQUIRY");
        assertThat(page(child, "anna").line().phase()).isEqualTo("Placering med samtycke (SoL)");
        assertThat(placementTasks(child)).isNotEmpty();
    }

    @Test
    void letsOnlyTheBoardApplyForCareOrGiveItUp() {
        var child = inquired("APPLY_FOR_CARE");
        assertThatThrownBy(() -> decide("maria", child, "APPLY_FOR_CARE")).isInstanceOf(RuntimeException.class);
        decide("olof", child, "APPLY_FOR_CARE");
        var dropped = Map.of("outcome", "DROPPED", "reason", "Vårdnadshavarna samtycker nu.");
        assertThatThrownBy(() -> act("anna", child, "FileApplication", dropped)).isInstanceOf(RuntimeException.class);

        givesBack(child, "FileApplication");
        act("olof", child, "FileApplication", dropped);

        assertThat(matters.openOf(child, "care-application")).isEmpty();
        assertThat(open(child)).contains("CloseChildCase");
    }

    private void givesBack(CaseHead child, String key) {
        openTasks(child)
                .filter(each -> each.key().equals(key))
                .forEach(task -> as("anna", () -> {
                    worklist.giveBack(task.id(), "anna");
                    return child;
                }));
    }

    @Test
    void extendsTheInquiryByADecisionOfItsOwn() {
        var child = underInquiry();
        var before = clock(child, "CHILD_INQUIRY").end();

        as("anna", () -> {
            childFiles()
                    .report(
                            child.number(),
                            new ReportedHappening("INQUIRY_TIME", today, "BUP svarar först i maj."),
                            actor("anna"));
            return child;
        });
        act(
                "maria",
                child,
                "DecideInquiryTime",
                Map.of("granted", "YES", "until", today.plusMonths(6).toString(), "reason", "Särskilda skäl."));

        assertThat(clock(child, "CHILD_INQUIRY").end()).isAfter(before);
        assertThat(partOf(child, "Utredning")).contains("BUP svarar först i maj.", "Särskilda skäl.");
        assertThat(page(child, "anna").documents())
                .filteredOn(each -> each.title().equals("Beslut om utredningstid"))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("Särskilda skäl."));
        assertThat(dueOf(child, "InvestigateChild"))
                .isEqualTo(clock(child, "CHILD_INQUIRY").end());
    }

    @Test
    void takesARequestForMoreTimeAlsoBeforeTheTalkIsHeldAndForgetsItWithTheDecision() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act("anna", child, "AssessPreliminarily", Map.of("open", "YES", "reason", "Oron har stöd."));
        tells(child, "INQUIRY_TIME");
        assertThat(open(child)).contains("DecideInquiryTime", "HoldYoungTalk").doesNotContain("InvestigateChild");
        assertThat(as("anna", () -> childFiles().events(child.number(), actor("anna"))))
                .extracting(Option::value)
                .doesNotContain("INQUIRY_TIME");

        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        act("anna", child, "InvestigateChild", inquiry("NONE"));
        act("maria", child, "DecideChildMeasures", Map.of("decision", "NONE", "reason", "Behövs inte."));

        assertThat(open(child)).contains("CloseChildCase").doesNotContain("DecideInquiryTime");
    }

    @Test
    void extendsAnInquiryWhoseTimeIsOut() {
        var child = underInquiry();
        runsOut(child, "", "CHILD_INQUIRY", Duration.ofDays(200));
        assertThat(clock(child, "CHILD_INQUIRY").isRunning()).isFalse();
        tells(child, "INQUIRY_TIME");

        act(
                "maria",
                child,
                "DecideInquiryTime",
                Map.of("granted", "YES", "until", in(30), "reason", "Särskilda skäl."));

        assertThat(clock(child, "CHILD_INQUIRY").isRunning()).isTrue();
        assertThat(dueOf(child, "InvestigateChild")).isEqualTo(endOfDay(30));
    }

    @Test
    void keepsTheClocksOfACustodyEachFromItsOwnDay() {
        var child = custodyAsked();
        assertThatThrownBy(() -> decideCustody("maria", child)).isInstanceOf(RuntimeException.class);
        decideCustody("olof", child);
        assertThat(running(child)).contains("LVU_SUBMISSION").doesNotContain("LVU_APPLICATION", "LVU_EXAMINATION");

        act("anna", child, "NoteExecution", Map.of("executed", "YES", "executedOn", today.toString()));
        act("anna", child, "SubmitToCourt", Map.of("submittedOn", today.toString()));
        assertThat(running(child)).contains("LVU_APPLICATION").doesNotContain("LVU_SUBMISSION", "LVU_EXAMINATION");
        act("anna", child, "NoteCourtReceipt", Map.of("receivedOn", today.toString()));
        assertThat(running(child)).contains("LVU_EXAMINATION");
        act("anna", child, "NoteCourtExamination", Map.of("outcome", "CONFIRMED", "examinedOn", today.toString()));

        assertThat(running(child)).doesNotContain("LVU_EXAMINATION").contains("LVU_APPLICATION");
        assertThat(open(child)).contains("FileApplication");
    }

    @Test
    void goesFromTheCustodyToTheCare() {
        var child = custodyAsked();
        decideCustody("olof", child);
        act("anna", child, "NoteExecution", Map.of("executed", "YES", "executedOn", today.toString()));
        act("anna", child, "SubmitToCourt", Map.of("submittedOn", today.toString()));
        act("anna", child, "NoteCourtReceipt", Map.of("receivedOn", today.toString()));
        act("anna", child, "NoteCourtExamination", Map.of("outcome", "CONFIRMED", "examinedOn", today.toString()));

        act(
                "anna",
                child,
                "FileApplication",
                Map.of("outcome", "POSTPONED", "until", today.plusDays(60).toString()));
        assertThat(clock(child, "LVU_APPLICATION").end()).isAfter(Instant.now().plus(Duration.ofDays(59)));
        act(
                "anna",
                child,
                "FileApplication",
                Map.of("outcome", "FILED", "filedOn", today.toString(), "ground", "OWN_CONDUCT"));
        act("anna", child, "NoteApplicationReceived", Map.of("receivedOn", today.toString()));
        assertThat(running(child)).contains("LVU_RULING").doesNotContain("LVU_APPLICATION");
        act(
                "anna",
                child,
                "NoteRuling",
                Map.of("outcome", "GRANTED", "ruledOn", today.toString(), "ground", "OWN_CONDUCT"));
        act("anna", child, "NoteFinalJudgment", Map.of("stands", "YES", "finalOn", today.toString()));
        assertThat(running(child)).contains("LVU_CARE_BEGUN").doesNotContain("LVU_RULING");
        act("anna", child, "NoteCareBegun", Map.of("begunOn", today.toString()));

        assertThat(running(child)).doesNotContain("LVU_CARE_BEGUN");
        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
        assertThat(page(child, "anna").line().phase()).isEqualTo("Vård enligt LVU");
    }

    @Test
    void endsTheCustodyThatWasNotSubmittedInTimeAndAsksHowTheChildIsProtected() {
        var child = custodyAsked();
        decideCustody("olof", child);
        var custody = matters.openOf(child, "immediate-custody").orElseThrow();

        runsOut(child, custody, "LVU_SUBMISSION");
        assertThat(open(child)).contains("SettleMissedSubmission").doesNotContain("ReconsiderChild");
        act("anna", child, "SettleMissedSubmission", Map.of("submitted", "NO", "reason", "Det blev liggande."));

        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
        assertThat(open(child)).contains("ReconsiderChild").doesNotContain("SubmitToCourt", "NoteExecution");
        assertThat(deadlines.of(child.id().toString()).stream().anyMatch(CaseDeadline::isCritical))
                .isTrue();
        assertThat(page(child, "maria").timeline()).extracting(Happening::what).anySatisfy(what -> assertThat(what)
                .startsWith("Omhändertagandet har upphört"));
        assertThatThrownBy(() -> reconsider(child, "NEW_CUSTODY", "STAYS"))
                .as("a child without a place cannot stay there")
                .isInstanceOf(RuntimeException.class);
        reconsider(child, "NEW_CUSTODY", "NO_PLACE");
        assertThat(open(child)).contains("DecideCustody");
    }

    @Test
    void letsTheCustodyHoldThatWasSubmittedInTimeAndNotedLate() {
        var child = custodyAsked();
        act(
                "olof",
                child,
                "DecideCustody",
                Map.of(
                        "decided",
                        "YES",
                        "decidedOn",
                        today.minusDays(7).toString(),
                        "ground",
                        "OWN_CONDUCT",
                        "reason",
                        "Risk."));
        var custody = matters.openOf(child, "immediate-custody").orElseThrow();
        runsOut(child, custody.id().toString(), "LVU_SUBMISSION", Duration.ofDays(14));
        assertThatThrownBy(() -> settleSubmission(child, today.toString())).isInstanceOf(RuntimeException.class);

        settleSubmission(child, today.minusDays(7).toString());

        assertThat(matters.openOf(child, "immediate-custody")).isPresent();
        assertThat(open(child)).contains("NoteCourtReceipt", "NoteExecution").doesNotContain("ReconsiderChild");
        assertThat(partOf(child, "Omhändertagande")).contains("Faxat").doesNotContain("upphört");
        assertThat(last(child, "LVU_SUBMISSION").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void looksForAnotherPlaceWhenTheSearchIsGivenUpThoughTheChildIsInCustody() {
        var child = custodyAsked();
        decideCustody("olof", child);
        var given = placements.openOf(child.id().toString()).orElseThrow();

        givesUp(given);

        assertThat(placements.openOf(child.id().toString())).isPresent().get().isNotEqualTo(given);
        assertThat(placementTasks(child)).extracting(OpenTask::key).containsExactly("SeekHome");
    }

    @Test
    void looksForNoOtherPlaceOnceTheCustodyIsLifted() {
        var child = confirmed("LIFTED");

        assertThat(placements.openOf(child.id().toString())).isEmpty();
        assertThat(placementTasks(child)).isEmpty();
    }

    private void givesUp(String placement) {
        as("anna", () -> transaction.execute(status -> placements.withdraw(placement)));
    }

    private void settleSubmission(CaseHead child, String on) {
        act(
                "anna",
                child,
                "SettleMissedSubmission",
                Map.of("submitted", "YES", "submittedOn", on, "reason", "Faxat, kvittot finns i akten."));
    }

    @Test
    void hasTheOfficerAndTheChiefSeeToTheChildWhenTheCourtLiftsTheCustody() {
        var child = confirmed("LIFTED");

        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
        assertThat(running(child)).doesNotContain("LVU_EXAMINATION", "LVU_APPLICATION");
        assertThat(page(child, "maria").line().phase())
                .isEqualTo("Omhändertagandet har upphört, skyddet ska bestämmas");
        assertThat(placementTasks(child))
                .as("nothing carries the search any longer")
                .isEmpty();
        assertThatThrownBy(() -> act("anna", child, "AcknowledgeCustodyEnd", Map.of("done", "Jag gör det.")))
                .isInstanceOf(RuntimeException.class);
        reconsider(child, "HOME", "NO_PLACE");
        assertThat(page(child, "maria").line().phase()).startsWith("Omhändertagandet har upphört");
        act("maria", child, "AcknowledgeCustodyEnd", Map.of("done", "Anna träffar familjen i kväll."));

        assertThat(page(child, "maria").line().phase()).isEqualTo("Förhandsbedömning");
    }

    @Test
    void endsTheCustodyThatNoCareWasAppliedForInTimeButNotTheApplication() {
        var child = confirmed("CONFIRMED");
        var custody = matters.openOf(child, "immediate-custody").orElseThrow();

        runsOut(child, custody, "LVU_APPLICATION");
        assertThat(matters.openOf(child, "immediate-custody")).isPresent();
        act("anna", child, "SettleMissedApplication", Map.of("done", "NEITHER", "reason", "Vi räknade fel."));

        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
        assertThat(open(child)).contains("ReconsiderChild", "AcknowledgeCustodyEnd", "FileApplication");
        act(
                "anna",
                child,
                "FileApplication",
                Map.of("outcome", "FILED", "filedOn", today.toString(), "ground", "OWN_CONDUCT"));
        act("anna", child, "NoteApplicationReceived", Map.of("receivedOn", today.toString()));
        assertThat(running(child))
                .as("the court is in no hurry with a child who is not held")
                .doesNotContain("LVU_RULING");
    }

    @Test
    void letsTheCustodyHoldWhenTheCourtWasAskedForMoreTimeBeforeTheLastDay() {
        var child = confirmed("CONFIRMED");
        var custody = matters.openOf(child, "immediate-custody").orElseThrow();
        runsOut(child, custody, "LVU_APPLICATION");

        assertThatThrownBy(() -> settle(child, today.toString())).isInstanceOf(RuntimeException.class);
        settle(child, today.minusDays(40).toString());

        assertThat(matters.openOf(child, "immediate-custody")).isPresent();
        assertThat(open(child)).contains("FileApplication").doesNotContain("ReconsiderChild");
    }

    @Test
    void reconsidersTheChildWhenTheCourtRefusesTheCare() {
        var child = confirmed("CONFIRMED");
        act(
                "anna",
                child,
                "FileApplication",
                Map.of("outcome", "FILED", "filedOn", today.toString(), "ground", "OWN_CONDUCT"));
        act("anna", child, "NoteApplicationReceived", Map.of("receivedOn", today.toString()));

        act("anna", child, "NoteRuling", Map.of("outcome", "REFUSED", "ruledOn", today.toString()));

        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
        assertThat(open(child)).contains("ReconsiderChild", "AcknowledgeCustodyEnd");
    }

    @Test
    void triesANewCustodyWhenTheCareThatFollowedOneHasLapsed() {
        var child = confirmed("CONFIRMED");
        granted(child);
        act("anna", child, "NoteFinalJudgment", Map.of("stands", "YES", "finalOn", today.toString()));
        var application = matters.openOf(child, "care-application").orElseThrow();
        runsOut(child, application, "LVU_CARE_BEGUN");
        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();

        act("anna", child, "ReconsiderCare", Map.of("next", "NEW_CUSTODY", "reason", "Hotet finns kvar."));

        assertThat(open(child)).contains("DecideCustody").doesNotContain("ReconsiderChild");
        assertThat(matters.openOf(child, "immediate-custody")).isPresent();
    }

    @Test
    void beginsTheCareFromTheJudgmentThatHeldAtOnceAndRunsNoClockThatWouldLetItLapse() {
        var child = confirmed("CONFIRMED");
        granted(child);

        act(
                "anna",
                child,
                "NoteFinalJudgment",
                Map.of("stands", "YES", "finalOn", today.toString(), "begunOn", today.toString()));

        assertThat(running(child)).contains("LVU_REVIEW").doesNotContain("LVU_CARE_BEGUN");
        assertThat(open(child)).doesNotContain("NoteCareBegun");
        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
        assertThat(page(child, "anna").line().phase()).isEqualTo("Vård enligt LVU");
    }

    @Test
    void followsTheApplicationThatIsOnItsWayWithTheClockOfTheNewCustody() {
        var child = confirmed("CONFIRMED");
        var first = matters.openOf(child, "immediate-custody").orElseThrow();
        runsOut(child, first, "LVU_APPLICATION");
        act("anna", child, "SettleMissedApplication", Map.of("done", "NEITHER", "reason", "Vi räknade fel."));
        reconsider(child, "NEW_CUSTODY", "NO_PLACE");

        confirm(child, "CONFIRMED");

        assertThat(open(child).stream().filter("FileApplication"::equals)).hasSize(1);
        var second = matters.openOf(child, "immediate-custody").orElseThrow();
        assertThat(dueOf(child, "FileApplication"))
                .isEqualTo(clockOf(child, second).end());
        granted(child);
        act("anna", child, "NoteFinalJudgment", Map.of("stands", "YES", "finalOn", today.toString()));
        act("anna", child, "NoteCareBegun", Map.of("begunOn", today.toString()));
        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
        assertThat(matters.of(child, "care-application")).hasSize(1);
    }

    private CaseDeadline clockOf(CaseHead child, Matter custody) {
        return deadlines.of(child.id().toString()).stream()
                .filter(each -> each.code().equals("LVU_APPLICATION")
                        && each.of().about().equals(custody.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private void granted(CaseHead child) {
        act(
                "anna",
                child,
                "FileApplication",
                Map.of("outcome", "FILED", "filedOn", today.toString(), "ground", "OWN_CONDUCT"));
        act("anna", child, "NoteApplicationReceived", Map.of("receivedOn", today.toString()));
        act(
                "anna",
                child,
                "NoteRuling",
                Map.of("outcome", "GRANTED", "ruledOn", today.toString(), "ground", "OWN_CONDUCT"));
    }

    @Test
    void looksOnForAChildWhoIsNotFoundAndEndsTheCustodyThatTheBoardCallsOff() {
        var child = custodyAsked();
        decideCustody("olof", child);
        assertThatThrownBy(() -> act("anna", child, "NoteExecution", Map.of("executed", "NO")))
                .isInstanceOf(RuntimeException.class);
        act("anna", child, "NoteExecution", Map.of("executed", "NO", "note", "Barnet är inte hemma."));
        assertThat(open(child)).contains("NoteExecution", "SubmitToCourt");
        assertThat(running(child)).doesNotContain("LVU_APPLICATION");

        tells(child, "CUSTODY_CALLED_OFF");

        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
        assertThat(running(child)).doesNotContain("LVU_SUBMISSION");
        assertThat(open(child))
                .contains("ReconsiderChild", "AcknowledgeCustodyEnd")
                .doesNotContain("NoteExecution", "SubmitToCourt");
    }

    private void settle(CaseHead child, String askedOn) {
        act(
                "anna",
                child,
                "SettleMissedApplication",
                Map.of("done", "TIME_ASKED", "doneOn", askedOn, "reason", "Begäran finns i akten."));
    }

    private void reconsider(CaseHead child, String next, String place) {
        act("anna", child, "ReconsiderChild", Map.of("next", next, "place", place, "reason", "Hotet finns kvar."));
    }

    @Test
    void appliesForCareThoughTheCustodyHadFallenBeforeItWasNotedThatTheCourtHadConfirmedIt() {
        var child = custodyAsked();
        decideCustody("olof", child);
        act("anna", child, "NoteExecution", Map.of("executed", "YES", "executedOn", today.toString()));
        act("anna", child, "SubmitToCourt", Map.of("submittedOn", today.toString()));
        act("anna", child, "NoteCourtReceipt", Map.of("receivedOn", today.toString()));
        runsOut(child, matters.openOf(child, "immediate-custody").orElseThrow(), "LVU_APPLICATION");
        act("anna", child, "SettleMissedApplication", Map.of("done", "NEITHER", "reason", "Vi räknade fel."));

        act("anna", child, "NoteCourtExamination", Map.of("outcome", "CONFIRMED", "examinedOn", today.toString()));

        assertThat(open(child).stream().sorted())
                .containsExactly(
                        "AcknowledgeCustodyEnd",
                        "AssessPreliminarily",
                        "FileApplication",
                        "HoldYoungTalk",
                        "ReconsiderChild");
    }

    private CaseHead confirmed(String outcome) {
        var child = custodyAsked();
        confirm(child, outcome);
        return child;
    }

    private void confirm(CaseHead child, String outcome) {
        decideCustody("olof", child);
        act("anna", child, "NoteExecution", Map.of("executed", "YES", "executedOn", today.toString()));
        act("anna", child, "SubmitToCourt", Map.of("submittedOn", today.toString()));
        act("anna", child, "NoteCourtReceipt", Map.of("receivedOn", today.toString()));
        act("anna", child, "NoteCourtExamination", Map.of("outcome", outcome, "examinedOn", today.toString()));
    }

    @Test
    void triesACustodyWheneverSomebodyInTheCaseSaysSoButOneAtATime() {
        var child = reported("anna");

        wantCustody(child);

        assertThat(open(child)).contains("DecideCustody");
        assertThat(as("anna", () -> childFiles().events(child.number(), actor("anna"))))
                .extracting(Option::value)
                .doesNotContain("CUSTODY");
    }

    @Test
    void runsTheClockOfAnOpinionToTheDayThatTheProsecutorHasSet() {
        var child = reported("anna");
        tells(child, "OPINION");
        act(
                "anna",
                child,
                "NoteOpinionRequest",
                Map.of("requestedOn", today.toString(), "wantedBy", in(10), "reference", "AM-1234"));
        assertThat(clock(child, "LUL_OPINION").end()).isEqualTo(endOfDay(10));
        assertThat(dueOf(child, "WriteOpinion")).isEqualTo(endOfDay(10));

        act("anna", child, "WriteOpinion", Map.of("outcome", "MORE_TIME", "until", in(20)));
        assertThat(clock(child, "LUL_OPINION").end()).isEqualTo(endOfDay(20));
        assertThat(dueOf(child, "WriteOpinion")).isEqualTo(endOfDay(20));
        assertThatThrownBy(() -> act("anna", child, "WriteOpinion", Map.of("outcome", "SENT")))
                .isInstanceOf(RuntimeException.class);
        handInOpinion(child);

        assertThat(running(child)).doesNotContain("LUL_OPINION");
        assertThat(disclosed(child)).containsExactly("opinion OPINION_TO_PROSECUTOR");
        assertThat(page(child, "maria").documents())
                .filteredOn(document -> document.title().equals("Yttrande till åklagaren"))
                .singleElement()
                .satisfies(document -> assertThat(document.text()).contains("Ungdomstjänst lämpligt: Nej."));
    }

    @Test
    void keepsTheCaseOpenUntilTheProsecutorHasTheOpinion() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        tells(child, "OPINION");
        act("anna", child, "NoteOpinionRequest", Map.of("requestedOn", today.toString(), "wantedBy", in(10)));

        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));
        assertThat(reloaded(child).isOpen()).isTrue();
        assertThat(running(child)).containsExactly("LUL_OPINION");
        handInOpinion(child);

        assertThat(reloaded(child).isOpen()).isFalse();
    }

    @Test
    void closesNoCaseOverAReportThatNobodyHasWeighed() {
        var child = reported("anna");
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));
        assertThat(reloaded(child).isOpen()).isTrue();

        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));

        assertThat(reloaded(child).isOpen()).isFalse();
    }

    @Test
    void beginsAnewWhenAReportComesWhileTheCaseIsBeingClosed() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        tells(child, "OPINION");
        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));
        assertThat(reloaded(child).isOpen()).isTrue();

        reported("anna");

        assertThat(open(child)).contains("AssessProtection", "HoldYoungTalk", "AssessPreliminarily");
        assertThat(running(child)).contains("CHILD_TALK", "PRELIMINARY_ASSESSMENT");
    }

    private void handInOpinion(CaseHead child) {
        act(
                "anna",
                child,
                "WriteOpinion",
                Map.of(
                        "outcome", "SENT",
                        "earlier", "Inga.",
                        "needs", "Stöd i skolan.",
                        "plan", "Vårdplan i sex månader.",
                        "youthService", "NO",
                        "sentOn", today.toString(),
                        "way", "SECURE_MESSAGE"));
    }

    private void tells(CaseHead child, String kind) {
        as("anna", () -> {
            childFiles().report(child.number(), new ReportedHappening(kind, today, "Så var det."), actor("anna"));
            return child;
        });
    }

    private String in(int days) {
        return today.plusDays(days).toString();
    }

    private Instant endOfDay(int days) {
        return today.plusDays(days + 1L).atStartOfDay(SwedishTime.ZONE).toInstant();
    }

    private Instant dueOf(CaseHead child, String task) {
        return openTasks(child)
                .filter(each -> each.key().equals(task))
                .map(OpenTask::due)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesWhoeverMayNotSeeTheCaseAReceiptThatReadsTheSameWithAndWithoutACase() {
        var first = report("disken", "O-1");
        var opened = theOnlyOpenCase();
        var second = report("disken", "O-2");

        assertThat(Stream.of(first, second)).allSatisfy(receipt -> {
            assertThat(receipt.caseNumber()).matches("O-\\w{4}-\\w{2}").isEqualTo(receipt.subject());
            assertThat(tasks.of(receipt.subject())).isEmpty();
            assertThat(worklist.inCase(receipt.caseNumber(), "disken")).isEmpty();
        });
        assertThat(first.toString() + second).doesNotContain(opened.number());
        assertThat(page(opened, "maria").timeline())
                .extracting(Happening::what)
                .contains(
                        "Orosanmälan " + first.caseNumber() + " från skolan",
                        "Orosanmälan " + second.caseNumber() + " från skolan");
    }

    @Test
    void opensACaseOfTheirOwnForAColleagueWhoMayNotKnowThatThereIsOne() {
        var child = reported("anna");

        assertThat(report("anna", "A-2").caseNumber()).isEqualTo(child.number());
        assertThat(report("bo", "B-1").caseNumber())
                .as("the same as for a child without a case")
                .startsWith("B-")
                .isNotEqualTo(child.number());
        assertThat(matters.of(child, "child-concern")).hasSize(2);
    }

    @Test
    void tellsOnlyWhoeverMaySeeBothThatTheChildHasTwoCases() {
        var child = reported("anna");
        var bos = report("bo", "B-1").caseNumber();

        assertThat(partOf(page(child, "maria"), "Samma barn")).contains(bos);
        assertThat(page(child, "anna").parts()).extracting(Part::title).doesNotContain("Samma barn");
        assertThat(page(child, "anna").toString()).doesNotContain(bos);
    }

    @Test
    void keepsTheCaseOpenTillThePoliceHaveBeenAskedWhatTheAssessmentAsksThem() {
        var child = reported("anna");
        act(
                "anna",
                child,
                "AssessProtection",
                Map.of(
                        "immediate",
                        "SAFE",
                        "reason",
                        "Tryggt.",
                        "askPolice",
                        "YES",
                        "basis",
                        "SOCIAL_TO_POLICE_OWN_TASK"));
        assertThat(matters.openOf(child, "child-concern")).isPresent();

        job(child, "RequestThreatAssessment");

        assertThat(matters.openOf(child, "child-concern")).isEmpty();
        assertThat(disclosed(child)).containsExactly("threat-assessment SOCIAL_TO_POLICE_OWN_TASK");
    }

    @Test
    void answersAReportBeforeWhatBeginsWithTheCaseHasBegun() {
        report("disken", "O-1");
        var child = theOnlyOpenCase();

        assertThat(open(child)).isEmpty();
        assertThat(running(child)).containsExactly("PROTECTION_ASSESSMENT");
        beginCases();
        assertThat(open(child)).contains("AssessProtection");
        assertThat(running(child)).contains("CHILD_TALK", "PRELIMINARY_ASSESSMENT");
    }

    @Test
    void takesInAReportAboutAChildWhomNobodyKnowsAndFindsOutWhoItIs() {
        var known = reported("anna").person();
        as("anna", () -> worklist.start("child-concern", UUID.randomUUID().toString(), "anna", written(unknownChild)));
        beginCases();
        var unknown = matters.caseOf(
                jdbc.sql("select id from municipal_matter where kind = 'child-concern' order by begun_at desc")
                        .query(UUID.class)
                        .list()
                        .get(0)
                        .toString());
        assertThat(unknown.person()).isNotEqualTo(known);
        assertThatThrownBy(() -> act(
                        "anna",
                        unknown,
                        "AssessProtection",
                        Map.of(
                                "immediate", "SAFE",
                                "reason", "Tryggt.",
                                "askPolice", "YES",
                                "basis", "SOCIAL_TO_POLICE_YOUNG")))
                .isInstanceOf(RuntimeException.class);

        act(
                "anna",
                unknown,
                "IdentifyChild",
                Map.of("identityNumber", "189001019802", "name", "Märta Ågren", "protection", "NONE"));

        assertThat(cases.get(unknown.id().toString()).person()).isEqualTo(known);
        assertThat(open(unknown)).contains("AssessProtection").doesNotContain("IdentifyChild");
    }

    private CaseHead reported(String user) {
        report(user, "report");
        beginCases();
        return theOnlyOpenCase();
    }

    private void beginCases() {
        management
                .createJobQuery()
                .activityId("BeginChildCase")
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private CaseHead theOnlyOpenCase() {
        var id = jdbc.sql("select id from municipal_case where closed_at is null")
                .query(UUID.class)
                .single();
        return cases.get(id.toString());
    }

    private HandedIn report(String user, String what) {
        return as(
                user,
                () -> worklist.start(
                        "child-concern",
                        UUID.randomUUID().toString(),
                        user,
                        written(Map.of(
                                "identityNumber",
                                "189001019802",
                                "name",
                                "Märta Ågren",
                                "protection",
                                "NONE",
                                "source",
                                "SCHOOL",
                                "receivedOn",
                                today.toString(),
                                "what",
                                "Har hörts tala om vapen, " + what))));
    }

    private CaseHead custodyAsked() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "CUSTODY", "reason", "Akut.", "askPolice", "NO"));
        return child;
    }

    private void wantCustody(CaseHead child) {
        as("anna", () -> {
            childFiles()
                    .report(child.number(), new ReportedHappening("CUSTODY", today, "Nytt hot i natt."), actor("anna"));
            return child;
        });
    }

    private void decideCustody(String user, CaseHead child) {
        act(
                user,
                child,
                "DecideCustody",
                Map.of("decided", "YES", "decidedOn", today.toString(), "ground", "OWN_CONDUCT", "reason", "Risk."));
    }

    private CaseHead underInquiry() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act(
                "anna",
                child,
                "HoldYoungTalk",
                Map.of("held", "YES", "heldOn", today.toString(), "participants", List.of("YOUNG_PERSON")));
        act("anna", child, "AssessPreliminarily", Map.of("open", "YES", "reason", "Oron har stöd."));
        return child;
    }

    private CaseHead inquired(String measure) {
        var child = underInquiry();
        act("anna", child, "InvestigateChild", inquiry(measure));
        return child;
    }

    private static Map<String, ?> inquiry(String measure) {
        return Map.of(
                "youngView", "Vill bort.",
                "guardianView", "Håller med.",
                "needs", "Skydd.",
                "psychiatric", "NO",
                "measure", measure,
                "proposal", "Ett HVB långt bort.");
    }

    private void decide(String user, CaseHead child, String decision) {
        act(user, child, "DecideChildMeasures", Map.of("decision", decision, "measures", "HVB.", "reason", "Behövs."));
    }

    private List<OpenTask> placementTasks(CaseHead child) {
        return page(child, "anna").subjects().stream()
                .flatMap(subject -> tasks.of(subject).stream())
                .filter(task -> task.key().equals("SeekHome") || task.key().equals("ChooseHome"))
                .toList();
    }
}
