package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Matter;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.DeadlineState;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Option;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.ReportedHappening;

/** Immediate custody (6 § LVU) and the care that takes its place, each clock from its own day. */
class ChildCustodyTest extends ReportedChildren {

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

        act(
                "anna",
                child,
                "FileApplication",
                Map.of("outcome", "POSTPONED", "until", today.plusDays(60).toString()));
        runsOut(child, custody.id().toString(), "LVU_APPLICATION", Duration.ofDays(61));
        act("anna", child, "SettleMissedApplication", Map.of("done", "NEITHER", "reason", "Vi räknade fel."));

        assertThat(matters.openOf(child, "immediate-custody"))
                .as("the longer time is out too")
                .isEmpty();
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

        callsOffCustody(child, today, "Nämnden, § 45: hotet är borta.");

        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
        assertThat(running(child)).doesNotContain("LVU_SUBMISSION");
        assertThat(open(child))
                .contains("ReconsiderChild", "AcknowledgeCustodyEnd")
                .doesNotContain("NoteExecution", "SubmitToCourt");
    }

    @Test
    void notesThatTheCustodyIsCalledOffOnlyUnderTheNumberOfADecisionThatCameAfterIt() {
        var child = custodyAsked();
        decideCustody("olof", child);

        for (var noDecision : List.of("Nämnden vill inte.", "Nämnden, 9 § LVU, 2026-11-23.")) {
            assertThatThrownBy(() -> callsOffCustody(child, today, noDecision))
                    .as(noDecision)
                    .hasMessageContaining("beslutets nummer");
        }
        assertThatThrownBy(() -> callsOffCustody(child, today.minusDays(1), "Nämnden, § 45."))
                .hasMessageContaining("kan inte vara före");
        assertThat(matters.openOf(child, "immediate-custody")).isPresent();
        callsOffCustody(child, today, "Kammarrätten, mål 1234-26.");

        assertThat(matters.openOf(child, "immediate-custody")).isEmpty();
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
}
