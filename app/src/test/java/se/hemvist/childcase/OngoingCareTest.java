package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.Test;
import se.hemvist.casework.CaseHead;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.childcase.inquiry.ChildMeasure;
import se.hemvist.engine.OpenTask;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.PersonPlaced;
import se.hemvist.workspace.Happening;

/** The care of a child through the engine: its reviews, moves, restrictions and end; jobs and timers are run by hand. */
class OngoingCareTest extends ChildCasesAtWork {

    @Test
    void triesEachGroundByItsOwnClockFromTheFirstDay() {
        var child = inCare(LvuGround.BOTH, today.minusMonths(1));

        assertThat(running(child))
                .containsExactlyInAnyOrder("LVU_CONSIDERATION", "LVU_REVIEW", "CARE_ENDS_2", "CARE_ENDS_3");
        assertThat(clock(child, "LVU_REVIEW").end())
                .isBefore(at(today.plusMonths(5).plusDays(14)));
        assertThat(page(child, "anna").line().phase()).isEqualTo("Vård enligt LVU");
        assertThat(open(child)).isEmpty();
    }

    @Test
    void isPreparedByTheOfficerDecidedByAnotherAndCountedAnewFromTheDecision() {
        var child = inCare(LvuGround.OWN_CONDUCT, today.minusMonths(6).plusDays(10));
        var first = clock(child, "LVU_REVIEW").end();

        job(child, "ReviewNear");
        prepare(child, "anna", "GO_ON");
        assertThatThrownBy(() -> decide(child, "anna", "GO_ON")).isInstanceOf(RuntimeException.class);
        decide(child, "olof", "GO_ON");

        assertThat(last(child, "LVU_REVIEW").end()).isAfter(first.plus(Duration.ofDays(150)));
        assertThat(open(child)).isEmpty();
        assertThat(page(child, "maria").documents())
                .anySatisfy(each -> assertThat(each.text()).contains("gäller vidare"));
    }

    @Test
    void endsTheCareWithItsLastGroundFollowsItUpForSixMonthsAndClosesTheCase() {
        var child = inCare(LvuGround.BOTH, today.minusMonths(6).plusDays(10));
        endGround(child);
        assertThat(matters.openOf(child, "child-care")).isPresent();
        endGround(child);

        assertThat(matters.openOf(child, "child-care")).isEmpty();
        assertThat(running(child)).isEmpty();
        act(
                "anna",
                child,
                "PlanAfterCare",
                Map.of("next", "FOLLOW_UP", "followUpFrom", today.toString(), "reason", "Bor hemma."));
        assertThat(running(child)).containsExactly("LVU_FOLLOW_UP");
        act(
                "anna",
                child,
                "FollowUpCare",
                Map.of("endedOn", today.toString(), "note", "Det går bra.", "outcome", "GOALS_REACHED"));

        assertThat(reloaded(child).isOpen()).isFalse();
        assertThat(running(child)).isEmpty();
    }

    @Test
    void endsByLawWhatRestsOnTheHomeAtEighteenAndLetsTheRestGoOn() {
        var child = inCare(LvuGround.BOTH, today.minusMonths(1), today.minusYears(18));
        assertThat(dayOf(child, "LastDayReached")).isEqualTo(today);

        job(child, "LastDayReached");

        assertThat(running(child)).containsExactlyInAnyOrder("LVU_REVIEW", "CARE_ENDS_3");
        assertThat(last(child, "CARE_ENDS_2").state().name()).isEqualTo("MET");
        assertThat(matters.openOf(child, "child-care")).isPresent();
        assertThat(dayOf(child, "LastDayReached"))
                .as("the next birthday is that of 3 §")
                .isEqualTo(today.plusYears(3));
    }

    @Test
    void endsByLawWhatRestsOnTheirConductAtTwentyOneAtTheLatest() {
        var grown = inCare(LvuGround.OWN_CONDUCT, today.minusMonths(1), today.minusYears(21));

        job(grown, "LastDayReached");

        assertThat(matters.openOf(grown, "child-care")).isEmpty();
        assertThat(running(grown)).isEmpty();
        assertThat(open(grown)).containsExactly("PlanAfterCare");
    }

    @Test
    void hasTheChiefAnswerForAFollowUpThatIsNotClosedWithinSixMonths() {
        var child = inCare(LvuGround.HOME, today.minusMonths(6).plusDays(10));
        endGround(child);
        act(
                "anna",
                child,
                "PlanAfterCare",
                Map.of("next", "FOLLOW_UP", "followUpFrom", today.toString(), "reason", "Bor hemma."));
        assertThat(clock(child, "LVU_FOLLOW_UP").end())
                .isBetween(at(today.plusMonths(6)), at(today.plusMonths(6).plusDays(7)));

        var clock = clock(child, "LVU_FOLLOW_UP");
        transaction.executeWithoutResult(status -> deadlines.begin(clock.of(), clock.code(), at(today.minusMonths(8))));
        runsOut(clock.id());

        assertThat(clock(child, "LVU_FOLLOW_UP").state().name()).isEqualTo("MISSED");
        assertThat(tasks.of(clock.id())).extracting(OpenTask::key).containsExactly("HandleMissedDeadline");
        assertThat(open(child)).as("the follow-up is still to be closed").containsExactly("FollowUpCare");
    }

    private void runsOut(String clock) {
        for (var due = due(clock); !due.isEmpty(); due = due(clock)) {
            management.executeJob(due.get(0));
        }
    }

    private List<String> due(String clock) {
        return jobsOf(clock, management.createJobQuery()).stream()
                .filter(job ->
                        job.getDuedate() == null || job.getDuedate().toInstant().isBefore(Instant.now()))
                .map(Job::getId)
                .toList();
    }

    private LocalDate dayOf(CaseHead child, String timer) {
        var care = matters.openOf(child, "child-care").orElseThrow();
        return jobsOf(care.id().toString(), management.createJobQuery().activityId(timer)).stream()
                .map(job -> LocalDate.ofInstant(job.getDuedate().toInstant(), SwedishTime.ZONE))
                .findFirst()
                .orElseThrow();
    }

    private List<Job> jobsOf(String subject, JobQuery jobs) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subject).list().stream()
                .flatMap(instance -> jobs.processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    @Test
    void triesARestrictionEveryThirdMonthUntilTheCareEnds() {
        var child = inCare(LvuGround.HOME, today);
        happens(child, "HIDE_WHEREABOUTS");
        assertThat(offered(child)).doesNotContain("HIDE_WHEREABOUTS").contains("RESTRICT_CONTACT");
        var yes = Map.of("decided", "YES", "decidedOn", today.toString(), "reason", "Hotet.");
        assertThatThrownBy(() -> act("anna", child, "DecideRestriction", yes)).isInstanceOf(RuntimeException.class);
        act("olof", child, "DecideRestriction", yes);
        assertThat(running(child)).contains("LVU_RESTRICTION");

        happens(child, "CARE_ENDED");

        assertThat(running(child)).isEmpty();
        assertThat(open(child)).containsExactly("PlanAfterCare");
        assertThat(matters.openOf(child, "care-restriction")).isEmpty();
    }

    @Test
    void beginsByConsentWhenTheChildComesToTheHomeAndByLawInsteadAfterTheJudgment() {
        var child = opened(today.minusYears(15));
        journal.add(child, new ChildDecision(ChildMeasure.PLACE_BY_CONSENT, "HVB.", "Behövs.", "maria", Instant.now()));
        comes(child, UUID.randomUUID().toString());
        assertThat(running(child)).containsExactly("SOL_CONSIDERATION");
        assertThat(page(child, "anna").line().phase()).isEqualTo("Vård med samtycke (SoL)");

        begins(child, LvuGround.OWN_CONDUCT, today);

        assertThat(running(child)).containsExactlyInAnyOrder("LVU_REVIEW", "CARE_ENDS_3");
        assertThat(matters.of(child, "child-care")).hasSize(1);
    }

    @Test
    void hasTheHomesHandOverWhenTheChildMovesAndKeepsVisitsAndTalks() {
        var child = inCare(LvuGround.OWN_CONDUCT, today);
        comes(child, UUID.randomUUID().toString());
        assertThat(open(child)).isEmpty();
        comes(child, UUID.randomUUID().toString());

        act(
                "anna",
                child,
                "HandOverChild",
                Map.of("handedOverOn", today.toString(), "told", "Allergi.", "childView", "Ville flytta."));
        happens(child, "CHILD_TALK");

        assertThat(open(child)).isEmpty();
        assertThat(page(child, "anna").parts().toString()).isNotBlank();
        assertThat(page(child, "anna").timeline())
                .extracting(Happening::what)
                .anyMatch(what -> what.startsWith("Enskilt samtal med barnet"))
                .anyMatch(what -> what.startsWith("Överlämning mellan boenden"));
    }

    @Test
    void asksNobodyToTryWhatIsNotShownToThem() {
        var child = inCare(LvuGround.OWN_CONDUCT, today.minusMonths(6).plusDays(10));
        job(child, "ReviewNear");

        assertThat(Stream.of("bo", "leila")).allSatisfy(user -> assertThatThrownBy(() -> prepare(child, user, "GO_ON"))
                .isInstanceOf(RuntimeException.class));
    }

    private void endGround(CaseHead child) {
        job(child, "ReviewNear");
        prepare(child, "anna", "END");
        decide(child, "olof", "END");
    }

    private void prepare(CaseHead child, String user, String proposal) {
        act(
                user,
                child,
                "PrepareReview",
                Map.of(
                        "childView", "Trivs.",
                        "guardianView", "Håller med.",
                        "report", "Skolan går bra.",
                        "proposal", proposal,
                        "reason", "Behövs."));
    }

    private void decide(CaseHead child, String user, String decision) {
        act(
                user,
                child,
                "DecideReview",
                Map.of("decision", decision, "decidedOn", today.toString(), "reason", "Prövat."));
    }

    private CaseHead inCare(LvuGround ground, LocalDate from) {
        return inCare(ground, from, today.minusYears(15));
    }

    private CaseHead inCare(LvuGround ground, LocalDate from, LocalDate born) {
        var child = opened(born);
        begins(child, ground, from);
        return child;
    }

    private void comes(CaseHead child, String placement) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new PersonPlaced(placement, child.id().toString(), child.tenant(), "2281", today)));
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(SwedishTime.ZONE).toInstant();
    }
}
