package se.hemvist.relativecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.deadline.DeadlineState;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Tasks;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.ReportedHappening;

/** What becomes of the application to the court of a child in skyddat boende: made, given more time, not made, or late. */
@AmongRelatives
class ShelterApplicationTest {

    private static final String APPLICATION = "SHELTER_APPLICATION";

    /** Within the six weeks and after them, of a child who came there 52 days ago. */
    private static final int IN_TIME = 40;

    private static final int TOO_LATE = 2;

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    RelativeWorld world;

    @Autowired
    Shelters shelters;

    @Autowired
    CaseDeadlines clocks;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService tasksOfTheEngine;

    @Autowired
    RelativeKind kind;

    @BeforeEach
    void sundsvallIsAtWork() {
        world.peopleAreKnown();
    }

    @Test
    void comesBackOnTheDayThatTheCourtHasGiven() {
        var of = placed(10);
        var shelter = shelter(of);
        var end = clock(of).end();

        for (var day : new LocalDate[] {null, today.minusDays(1), today, today.plusYears(2)}) {
            assertThatRefused("anna", shelter, timeGiven(day));
        }
        assertThat(clock(of).end()).as("nothing has moved").isEqualTo(end);
        world.does("anna", shelter, timeGiven(today.plusDays(60)));

        assertThat(clock(of).isRunning()).isTrue();
        assertThat(clock(of).end())
                .as("the last day that the court has given is one of them")
                .isEqualTo(RelativeDates.startOf(today.plusDays(61)));
        assertThat(open(shelter, "ApplyForShelter").due()).isEqualTo(clock(of).end());
        world.does("anna", shelter, applied(today));
        assertThat(clock(of).state()).isEqualTo(DeadlineState.MET);
        assertThat(world.tasksAbout(shelter)).contains("ConfirmShelterApplication");
    }

    @Test
    void hasNoTimeToLengthenWhenTheCourtComesFirst() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.APPLY, today));

        assertThatRefused("anna", shelter(of), timeGiven(today.plusDays(30)));
        world.does("anna", shelter(of), applied(today));
    }

    @Test
    void wasMadeOnADayThatHasBeenSinceTheBoardDecided() {
        var of = placed(10);
        var shelter = shelter(of);

        for (var day : new LocalDate[] {null, today.plusDays(1), today.minusYears(1)}) {
            assertThatRefused("anna", shelter, new ApplyForShelter(ApplyForShelter.Outcome.APPLIED, day, null, null));
        }

        assertThat(world.tasksAbout(shelter)).containsExactly("ApplyForShelter");
        assertThat(clock(of).isRunning()).isTrue();
    }

    @Test
    void isNotMadeWhenTheBoardSaysSoAndTheDecisionIsOver() {
        var of = placed(10);
        var shelter = shelter(of);
        assertThatRefused("anna", shelter, ends("Pappan är häktad."))
                .withMessageContaining("nämndens ordförande eller utsedda ledamot");
        handsBack(shelter);
        for (var other : List.of("bo", "maria", "johan", "eva")) {
            assertThatRefused(other, shelter, ends("Pappan är häktad."));
        }
        assertThatRefused("lena", shelter, ends(" "));
        assertThatRefused("lena", shelter, applied(today));
        assertThat(shelters.get(shelter).isOpen()).isTrue();

        world.does("lena", shelter, ends("Pappan är häktad."));

        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.OVER);
        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(clocks.of(of.id().toString())).noneMatch(CaseDeadline::isRunning);
        assertThat(open(of.id().toString(), "ReconsiderShelter").due())
                .as("the chief is asked at once")
                .isBefore(RelativeDates.startOf(today.plusDays(2)));
        assertThat(cases.get(of.id().toString()).caseworker())
                .as("the board's decider has taken no case")
                .isEqualTo("anna");
        assertThat(kind.documents(cases.get(of.id().toString())))
                .filteredOn(text -> text.text().contains("Pappan är häktad."))
                .extracting(Document::title)
                .containsExactly("Om ansökan om skyddat boende");
    }

    @Test
    void isHandedInOnce() {
        var of = placed(10);
        var shelter = shelter(of);
        var task = open(shelter, "ApplyForShelter").id();
        world.does("anna", shelter, applied(today.minusDays(1)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RelativeWorld.as(
                        "anna",
                        () -> world.commit(() -> {
                            tasks.complete(task, "anna", applied(today));
                            return task;
                        })));

        assertThat(shelters.course(of.id().toString()))
                .filteredOn(note -> note.step() == ShelterStep.APPLIED)
                .extracting(ShelterNote::on)
                .containsExactly(today.minusDays(1));
    }

    @Test
    void lapsesTheDecisionOnlyWhenSomebodyHasSaidThatItWasNotMade() {
        var of = placed(52);
        var shelter = shelter(of);

        world.timeComes("DeadlineEnded");

        assertThat(shelters.get(shelter).isOpen()).as("it is asked first").isTrue();
        assertThat(clock(of).isCritical()).as("and stands in red").isTrue();
        assertThatRefused("lena", shelter, missed(SettleMissedShelterApplication.Answer.NEITHER, null));
        assertThatRefused("johan", shelter, missed(SettleMissedShelterApplication.Answer.NEITHER, null));
        world.does("anna", shelter, missed(SettleMissedShelterApplication.Answer.NEITHER, null));

        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.LAPSED);
        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(world.tasksAbout(of.id().toString())).contains("ReconsiderShelter");
        assertThat(shelters.course(of.id().toString()))
                .filteredOn(note -> note.step() == ShelterStep.LAPSED)
                .extracting(ShelterNote::on)
                .as("the day that the time was out, and not the day of the answer")
                .containsExactly(LocalDate.ofInstant(clock(of).end(), SwedishTime.ZONE));
    }

    @Test
    void holdsWhenItWasMadeInTimeAndIsNotedLate() {
        var of = placed(52);
        var shelter = shelter(of);
        world.timeComes("DeadlineEnded");

        for (var day : new LocalDate[] {null, today.minusDays(TOO_LATE), today.plusDays(1), today.minusYears(1)}) {
            assertThatRefused("anna", shelter, missed(SettleMissedShelterApplication.Answer.APPLIED, day));
        }
        world.does("anna", shelter, missed(SettleMissedShelterApplication.Answer.APPLIED, today.minusDays(IN_TIME)));

        assertThat(shelters.get(shelter).isOpen()).isTrue();
        assertThat(clock(of).state()).as("noted late is met").isEqualTo(DeadlineState.MET);
        assertThat(world.tasksAbout(of.id().toString())).doesNotContain("ReconsiderShelter");
        assertThatRefused("anna", shelter, applied(today.minusDays(TOO_LATE)));
        world.does("anna", shelter, applied(today.minusDays(IN_TIME)));
        assertThat(world.tasksAbout(shelter)).containsExactly("ConfirmShelterApplication");
    }

    @Test
    void isAskedAboutNoLongerWhenItIsNotedItself() {
        var of = placed(52);
        var shelter = shelter(of);
        world.timeComes("DeadlineEnded");
        assertThat(world.tasksAbout(shelter)).contains("SettleMissedShelterApplication");

        world.does("anna", shelter, applied(today.minusDays(IN_TIME)));

        assertThat(world.tasksAbout(shelter)).containsExactly("ConfirmShelterApplication");
        assertThat(shelters.get(shelter).isOpen()).isTrue();
        assertThat(clock(of).state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void isAskedAboutStillWhenItWasMadeTooLate() {
        var of = placed(52);
        var shelter = shelter(of);
        world.timeComes("DeadlineEnded");

        world.does("anna", shelter, applied(today.minusDays(TOO_LATE)));

        assertThat(shelters.get(shelter).isOpen()).as("no click lapses it").isTrue();
        assertThat(world.tasksAbout(shelter))
                .containsExactlyInAnyOrder("ConfirmShelterApplication", "SettleMissedShelterApplication");
        world.does("anna", shelter, missed(SettleMissedShelterApplication.Answer.NEITHER, null));
        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.LAPSED);
        assertThat(world.tasksAbout(shelter)).isEmpty();
    }

    @Test
    void holdsWhileTheCourtWasAskedForMoreTimeInTime() {
        var of = placed(52);
        var shelter = shelter(of);
        world.timeComes("DeadlineEnded");

        world.does("anna", shelter, missed(SettleMissedShelterApplication.Answer.TIME_ASKED, today.minusDays(IN_TIME)));
        assertThat(shelters.get(shelter).isOpen()).isTrue();
        assertThat(world.tasksAbout(shelter)).containsExactly("ApplyForShelter");
        world.does("anna", shelter, timeGiven(today.plusDays(20)));
        assertThat(clock(of).isRunning()).isTrue();

        world.timeComes("DeadlineEnded");
        assertThat(world.tasksAbout(shelter))
                .as("the longer time is asked about too")
                .containsExactlyInAnyOrder("ApplyForShelter", "SettleMissedShelterApplication");
        world.does("anna", shelter, missed(SettleMissedShelterApplication.Answer.NEITHER, null));
        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.LAPSED);
    }

    @Test
    void runsByTheTimeThatTheCourtHasGivenAlsoWhenThatIsToldLate() {
        var of = placed(80);
        var shelter = shelter(of);
        world.timeComes("DeadlineEnded");

        world.does("anna", shelter, timeGiven(today.minusDays(10)));
        assertThat(world.tasksAbout(shelter)).containsExactly("ApplyForShelter");
        world.timeComes("DeadlineEnded");

        assertThatRefused("anna", shelter, missed(SettleMissedShelterApplication.Answer.APPLIED, today.minusDays(9)));
        world.does("anna", shelter, missed(SettleMissedShelterApplication.Answer.APPLIED, today.minusDays(10)));
        assertThat(clock(of).state()).isEqualTo(DeadlineState.MET);
        assertThat(shelters.get(shelter).isOpen()).isTrue();
    }

    @Test
    void lapsesNothingThatTheCourtHasGranted() {
        var of = placed(52);
        var shelter = shelter(of);
        world.timeComes("DeadlineEnded");
        world.does("anna", shelter, applied(today.minusDays(TOO_LATE)));
        world.does("anna", shelter, new ConfirmShelterApplication(today.minusDays(TOO_LATE)));

        world.does("anna", shelter, new RecordShelterRuling(RecordShelterRuling.Result.GRANTED, today));

        assertThat(world.tasksAbout(shelter)).doesNotContain("SettleMissedShelterApplication");
        assertThat(shelters.get(shelter).isOpen()).isTrue();
    }

    @Test
    void isAskedAboutNoLongerInACaseThatEnds() {
        var of = placed(52);
        var shelter = shelter(of);
        world.timeComes("DeadlineEnded");

        RelativeWorld.as(
                "anna",
                () -> world.commit(() -> {
                    kind.report(
                            cases.get(of.id().toString()),
                            new ReportedHappening("MOVED", today, ""),
                            RelativeWorld.actor("anna"));
                    return of;
                }));
        world.runJobs();

        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.ENDED_WITH_CASE);
    }

    private ThrowableAssertAlternative<Refusal> assertThatRefused(String officer, String shelter, Record command) {
        return assertThatExceptionOfType(Refusal.class)
                .as("%s: %s", officer, command)
                .isThrownBy(() -> world.does(officer, shelter, command));
    }

    /** Whoever may take the task may take it now. */
    private void handsBack(String shelter) {
        tasksOfTheEngine.setAssignee(open(shelter, "ApplyForShelter").id(), null);
    }

    /** At once, so many days ago: the court has upheld it, and it has not been applied for. */
    private CaseHead placed(int daysAgo) {
        var of = child();
        var day = today.minusDays(daysAgo);
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, day));
        var shelter = shelter(of);
        world.does("anna", shelter, new SubmitShelterDecision(day));
        world.does("anna", shelter, new ConfirmShelterReceipt(day));
        world.does("anna", shelter, new RecordShelterExamination(RecordShelterExamination.Result.UPHELD, day));
        world.does("anna", shelter, new BeginShelter(day));
        return of;
    }

    private CaseHead child() {
        return world.opens("anna", RelativeWorld.form(RelativeWorld.bornIn(2018), ConsentBasis.GUARDIAN_THREATENS));
    }

    private String shelter(CaseHead of) {
        return shelters.openOf(of).orElseThrow().id().toString();
    }

    private OpenTask open(String subject, String key) {
        return tasks.of(subject).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private CaseDeadline clock(CaseHead of) {
        return clocks.of(of.id().toString()).stream()
                .filter(each -> each.code().equals(APPLICATION))
                .reduce((former, later) -> later)
                .orElseThrow();
    }

    private static DecideShelter decided(DecideShelter.Answer answer, LocalDate on) {
        return new DecideShelter(answer, on, "POLICE_ASSISTANCE", "Pappan hotar mamman.");
    }

    private static ApplyForShelter applied(LocalDate on) {
        return new ApplyForShelter(ApplyForShelter.Outcome.APPLIED, on, null, null);
    }

    private static ApplyForShelter timeGiven(@Nullable LocalDate until) {
        return new ApplyForShelter(ApplyForShelter.Outcome.TIME_GIVEN, null, until, null);
    }

    private static ApplyForShelter ends(String reason) {
        return new ApplyForShelter(ApplyForShelter.Outcome.ENDS, null, null, reason);
    }

    private static SettleMissedShelterApplication missed(
            SettleMissedShelterApplication.Answer done, @Nullable LocalDate on) {
        return new SettleMissedShelterApplication(done, on, "Faxkvittot låg i akten.");
    }
}
