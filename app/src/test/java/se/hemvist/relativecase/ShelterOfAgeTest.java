package se.hemvist.relativecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Tasks;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.EarlierPlacements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.Stays;
import se.hemvist.workspace.ReportedHappening;

/** A child in skyddat boende who turns 18: lagen (2024:79) is for children, and from then on it takes a consent of their own. */
@AmongRelatives
class ShelterOfAgeTest {

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    RelativeWorld world;

    @Autowired
    Shelters shelters;

    @Autowired
    RelativeConsents consents;

    @Autowired
    GroundToTellPolice grounds;

    @Autowired
    CaseDeadlines clocks;

    @Autowired
    Cases cases;

    @Autowired
    RelativeKind kind;

    @Autowired
    Tasks tasks;

    @Autowired
    Homes homes;

    @Autowired
    EarlierPlacements earlier;

    @Autowired
    Stays stays;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void sundsvallIsAtWork() {
        world.peopleAreKnown();
    }

    @Test
    void isWatchedUntilTheBirthdayBegins() {
        var of = sheltered();

        assertThat(watch(shelter(of))).hasValueSatisfying(job -> assertThat(job.getDuedate())
                .isEqualTo(Date.from(RelativeDates.startOf(LocalDate.of(2036, 1, 1)))));
    }

    @Test
    void endsTheDecisionAndAllThatRunsByItButNotWhereThePersonLives() {
        var of = sheltered();
        var shelter = shelter(of);
        var stay = livesInAHome(of);
        assertThat(grounds.of(of)).as("by the board's decision").isPresent();

        turns18(of, shelter);

        assertThat(shelters.get(shelter).state()).isEqualTo(Shelter.State.OVER);
        assertThat(clocks.of(of.id().toString())).isNotEmpty().noneMatch(CaseDeadline::isRunning);
        assertThat(world.tasksAbout(shelter)).containsExactly("AskForOwnConsent");
        assertThat(tasks.of(shelter)).as("the officer is told").allMatch(task -> "anna".equals(task.assignee()));
        assertThat(world.tasksAbout(of.id().toString()))
                .as("and so is the chief")
                .contains("ReconsiderShelter");
        assertThat(stays.find(stay))
                .hasValueSatisfying(row -> assertThat(row.until()).isNull());
        assertThat(grounds.of(of)).as("nothing lets the police be told more").isEmpty();
        assertThat(shelters.course(of.id().toString()))
                .filteredOn(note -> note.step() == ShelterStep.OF_AGE)
                .extracting(ShelterNote::on)
                .containsExactly(today);
    }

    @Test
    void asksNobodyAnyLongerWhetherSomethingWasDoneInTime() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, today.minusDays(30)));
        var shelter = shelter(of);
        world.timeComes("DeadlineEnded");
        assertThat(world.tasksAbout(shelter)).contains("SettleMissedShelter");

        turns18(of, shelter);

        assertThat(world.tasksAbout(shelter)).containsExactly("AskForOwnConsent");
    }

    @Test
    void leavesNeitherGuardiansNorTheBoardASay() {
        var of = sheltered();
        var id = of.id().toString();
        turns18(of, shelter(of));

        assertThatRefused("maria", id, reconsidered(ReconsiderShelter.Answer.CONSENT, today))
                .withMessageContaining("personens eget samtycke");
        assertThatRefused("maria", id, reconsidered(ReconsiderShelter.Answer.CONSENT, today.minusDays(1)))
                .withMessageContaining("personens eget samtycke");
        assertThatRefused("maria", id, reconsidered(ReconsiderShelter.Answer.NEW_DECISION, null))
                .withMessageContaining("personens eget samtycke");
        assertThatRefused("anna", id, reconsidered(ReconsiderShelter.Answer.OTHER_GROUND, null));
        assertThat(consents.of(of.id()).basis()).isEqualTo(ConsentBasis.GUARDIAN_THREATENS);
        world.does("maria", id, reconsidered(ReconsiderShelter.Answer.OTHER_GROUND, null));

        assertThat(shelters.openOf(of)).isEmpty();
    }

    @Test
    void isNoMatterOfTheBoardsThatWasWaitingWhenTheBirthdayCame() {
        var of = child();
        isOfAge(of);

        for (var answer : List.of(DecideShelter.Answer.IMMEDIATE, DecideShelter.Answer.APPLY)) {
            assertThatRefused("lena", of.id().toString(), decided(answer, today))
                    .withMessageContaining("personens eget samtycke");
        }

        assertThat(shelters.of(of)).isEmpty();
        happens(of, "OF_AGE", today);
        assertThat(world.tasksAbout(of.id().toString()))
                .as("the case goes on by the consent of their own")
                .containsExactly("InvestigateProtection");
    }

    @Test
    void goesOnByAConsentOfTheirOwn() {
        var of = sheltered();
        var shelter = shelter(of);
        turns18(of, shelter);

        for (var day : new LocalDate[] {null, today.minusDays(1), today.plusDays(1)}) {
            assertThatRefused("anna", shelter, asked(AskForOwnConsent.Answer.GIVEN, day));
        }
        for (var other : List.of("johan", "lena", "eva")) {
            assertThatRefused(other, shelter, asked(AskForOwnConsent.Answer.GIVEN, today));
        }
        assertThat(consents.versionIn(of.number())).isEmpty();
        var task = tasks.of(shelter).get(0).id();
        world.does("anna", shelter, asked(AskForOwnConsent.Answer.GIVEN, today));

        assertThat(consents.of(of.id()).basis()).isEqualTo(ConsentBasis.OWN);
        assertThat(consents.versionIn(of.number())).hasValue(2);
        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(world.tasksAbout(of.id().toString()))
                .as("nothing is in doubt that the chief would have to answer")
                .doesNotContain("ReconsiderShelter");
        assertThat(kind.documents(cases.get(of.id().toString())))
                .anyMatch(text -> text.text().contains("Hen vill bo kvar."));
        assertThatExceptionOfType(Refusal.class)
                .as("handed in twice")
                .isThrownBy(() -> RelativeWorld.as(
                        "anna",
                        () -> world.commit(() -> {
                            tasks.complete(task, "anna", asked(AskForOwnConsent.Answer.GIVEN, today));
                            return task;
                        })));
        assertThat(consents.versionIn(of.number())).hasValue(2);
    }

    @Test
    void isTheChiefsToAnswerWithoutAConsentOfTheirOwn() {
        var of = sheltered();
        var shelter = shelter(of);
        turns18(of, shelter);

        world.does("anna", shelter, asked(AskForOwnConsent.Answer.NOT_GIVEN, null));

        assertThat(consents.versionIn(of.number())).isEmpty();
        assertThat(world.tasksAbout(of.id().toString())).contains("ReconsiderShelter");
        assertThat(kind.events(of)).extracting(Option::value).contains("OF_AGE");
    }

    @Test
    void isAskedAboutNoLongerWhenTheConsentIsReported() {
        var of = sheltered();
        var shelter = shelter(of);
        turns18(of, shelter);

        assertThatExceptionOfType(Refusal.class)
                .as("a consent of a child")
                .isThrownBy(() -> happens(of, "OF_AGE", today.minusDays(1)));
        happens(of, "OF_AGE", today);

        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(world.tasksAbout(of.id().toString())).doesNotContain("ReconsiderShelter");
    }

    @Test
    void isAskedAboutNoLongerInACaseThatEnds() {
        var of = sheltered();
        var shelter = shelter(of);
        turns18(of, shelter);

        happens(of, "DECLINED", today);

        assertThat(world.tasksAbout(shelter)).isEmpty();
        assertThat(world.tasksAbout(of.id().toString())).doesNotContain("ReconsiderShelter");
    }

    @Test
    void isWatchedNoLongerWhenTheShelterHasEndedBefore() {
        var lifted = sheltered();
        var shelter = shelter(lifted);
        world.does("anna", shelter, new SubmitShelterDecision(today));
        world.does("anna", shelter, new ConfirmShelterReceipt(today));
        world.does("anna", shelter, new RecordShelterExamination(RecordShelterExamination.Result.LIFTED, today));
        var moved = sheltered();
        var movedFrom = shelter(moved);
        happens(moved, "MOVED", today);

        assertThat(watch(shelter)).isEmpty();
        assertThat(watch(movedFrom)).isEmpty();
    }

    private ThrowableAssertAlternative<Refusal> assertThatRefused(String officer, String subject, Record command) {
        return assertThatExceptionOfType(Refusal.class)
                .as("%s: %s", officer, command)
                .isThrownBy(() -> world.does(officer, subject, command));
    }

    private void turns18(CaseHead of, String shelter) {
        isOfAge(of);
        management.executeJob(watch(shelter).orElseThrow().getId());
        world.runJobs();
    }

    /** As if the child had been born eighteen years ago. */
    private void isOfAge(CaseHead of) {
        var before = consents.of(of.id());
        jdbc.sql("delete from relative_consent where case_id = ?")
                .param(of.id())
                .update();
        consents.add(of, new RelativeConsent(before.basis(), before.signed(), today, 1, false, false));
    }

    private Optional<Job> watch(String shelter) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("shelter-of-age")
                .processInstanceBusinessKey(shelter)
                .list()
                .stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .findFirst();
    }

    private CaseHead sheltered() {
        var of = child();
        world.does("lena", of.id().toString(), decided(DecideShelter.Answer.IMMEDIATE, today));
        world.does("anna", shelter(of), new BeginShelter(today));
        return of;
    }

    private CaseHead child() {
        return world.opens("anna", RelativeWorld.form(RelativeWorld.bornIn(2018), ConsentBasis.GUARDIAN_THREATENS));
    }

    private String shelter(CaseHead of) {
        return shelters.openOf(of).orElseThrow().id().toString();
    }

    /** The id of the stay. */
    private String livesInAHome(CaseHead of) {
        return world.commit(() -> earlier.takeOver(
                new RequestPlacement(of.tenant(), of.id().toString(), of.number(), of.person(), "anna"),
                "anna",
                homes.register(new RegisterHome(
                        HomeKind.SHELTER,
                        "Boken",
                        null,
                        new HomePlace("2281", "Sundsvall", 62.39, 17.30, false),
                        HomePermit.NOT_REQUIRED,
                        HomeLimits.NONE,
                        null,
                        HomeAudience.EVERYONE,
                        null)),
                today,
                null));
    }

    private void happens(CaseHead of, String what, LocalDate on) {
        RelativeWorld.as(
                "anna",
                () -> world.commit(() -> {
                    kind.report(
                            cases.get(of.id().toString()),
                            new ReportedHappening(what, on, ""),
                            RelativeWorld.actor("anna"));
                    return of;
                }));
        world.runJobs();
    }

    private static DecideShelter decided(DecideShelter.Answer answer, LocalDate on) {
        return new DecideShelter(answer, on, "POLICE_ASSISTANCE", "Pappan hotar mamman.");
    }

    private static ReconsiderShelter reconsidered(ReconsiderShelter.Answer answer, @Nullable LocalDate signed) {
        return new ReconsiderShelter(answer, signed, "Vi har talat med alla.");
    }

    private static AskForOwnConsent asked(AskForOwnConsent.Answer answer, @Nullable LocalDate signed) {
        return new AskForOwnConsent(answer, signed, "Hen vill bo kvar.");
    }
}
