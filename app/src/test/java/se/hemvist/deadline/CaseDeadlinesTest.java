package se.hemvist.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.Identities;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Tasks;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** The clocks of cases, through the engine; the timers are fired by hand when their time has come. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:casedeadlines",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=casedeadlines"
        })
@Import(CaseDeadlinesTest.World.class)
class CaseDeadlinesTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final Map<String, String> OFFICERS = Map.of(
            "anna", "kommun-2281.caseworker",
            "maria", "kommun-2281.manager",
            "leila", "kommun-1280.manager",
            "eva", "polis-nord.assessor");

    private final Instant now = Instant.now();
    private final DeadlineOf custody = new DeadlineOf(UUID.randomUUID().toString(), "B-7KQ4-2M", SUNDSVALL);

    @Autowired
    CaseDeadlines deadlines;

    @Autowired
    HandleMissedDeadlineForm form;

    @Autowired
    World world;

    @Autowired
    Officers officers;

    @Autowired
    Identities identities;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingRuns() {
        world.missed = null;
        jdbc.sql("delete from reminder").update();
        OFFICERS.forEach((user, group) -> {
            identities.synchronise(user, user, Set.of(group));
            officers.register(new Actor(user, "Namn " + user, Set.of(UnitGroup.parse(group))), null);
        });
    }

    @Test
    void runsByTheRuleOfTheDayToTheEndOfItsLastWorkingDay() {
        var decided = LocalDate.of(2026, 12, 17).atTime(15, 30).atZone(SwedishTime.ZONE);

        begin("LVU_SUBMISSION", decided.toInstant());

        assertThat(running("LVU_SUBMISSION").end())
                .isEqualTo(LocalDate.of(2026, 12, 29)
                        .atStartOfDay(SwedishTime.ZONE)
                        .toInstant());
        assertThat(EndOfDeadline.written(running("LVU_SUBMISSION").end())).isEqualTo("28 december 2026");
    }

    @Test
    void neverMovesAClockThatGuardsALife() {
        var friday = LocalDate.of(2026, 11, 27)
                .atTime(16, 0)
                .atZone(SwedishTime.ZONE)
                .toInstant();

        begin("CHILD_TALK", friday);
        begin("PROTECTION_ASSESSMENT", friday);

        assertThat(running("CHILD_TALK").end()).isEqualTo(friday.plus(Duration.ofDays(2)));
        assertThat(EndOfDeadline.written(running("PROTECTION_ASSESSMENT").end()))
                .isEqualTo("28 november 2026");
    }

    @Test
    void countsWhatIsCountedFromABirthByTheRuleOfToday() {
        var birth = LocalDate.of(2010, 2, 28).atStartOfDay(SwedishTime.ZONE).toInstant();

        begin("CARE_ENDS_2", birth);

        assertThat(EndOfDeadline.written(running("CARE_ENDS_2").end())).isEqualTo("28 februari 2028");
    }

    @Test
    void isNotedAsMissedAtOnceAndAskedOfTheChiefAlone() {
        begin("LVU_SUBMISSION", now.minus(Duration.ofDays(30)));
        runJobs();

        var missed = only();
        assertThat(missed.state()).isEqualTo(DeadlineState.MISSED);
        assertThat(missed.isCritical()).isTrue();
        assertThat(world.missed)
                .isEqualTo(new DeadlineMissed(custody.caseId(), "LVU_SUBMISSION", "", missed.end(), true));
        assertThat(groupsOf(task())).containsExactly("kommun-2281.manager");
        assertThat(told()).containsExactlyInAnyOrder("anna", "maria");
    }

    @Test
    void staysCriticalUntilTheChiefHasSaidWhatIsDone() {
        begin("LVU_SUBMISSION", now.minus(Duration.ofDays(30)));
        runJobs();
        assertThat(as("maria", () -> form.shown(only().id())).consequence()).contains("har upphört");

        handle("maria", "Barnet är hämtat. Nytt beslut fattas i dag.");

        assertThat(only().isCritical()).isFalse();
        assertThat(only().state()).isEqualTo(DeadlineState.MISSED);
        assertThat(tasks.of(only().id())).isEmpty();
        assertThat(jdbc.sql("select sealed_text from case_deadline_event where kind = 'HANDLED' and deadline_id = ?")
                        .param(only().id())
                        .query(String.class)
                        .single())
                .doesNotContain("Barnet");
    }

    @Test
    void isNobodyElsesToAnswerFor() {
        begin("LVU_SUBMISSION", now.minus(Duration.ofDays(30)));
        runJobs();

        for (var other : List.of("anna", "leila", "eva")) {
            assertThatThrownBy(() -> handle(other, "Det är ordnat.")).as(other).isInstanceOf(RuntimeException.class);
        }

        assertThat(only().isCritical()).isTrue();
    }

    @Test
    void endsQuietlyWhenItIsMet() {
        begin("LVU_SUBMISSION", now);
        runJobs();

        inTransaction(() -> deadlines.met(custody.caseId(), "LVU_SUBMISSION", now.plusSeconds(60)));

        assertThat(only().state()).isEqualTo(DeadlineState.MET);
        assertThat(instances()).isZero();
        assertThat(world.missed).isNull();
    }

    @Test
    void endsQuietlyWhenItIsMetBeforeTheEngineHasBegunToWatch() {
        begin("LVU_SUBMISSION", now);
        inTransaction(() -> deadlines.met(custody.caseId(), "LVU_SUBMISSION", now));

        runJobs();

        assertThat(instances()).isZero();
    }

    @Test
    void staysMissedWhenItIsDoneTooLateAndLetsTheNextBegin() {
        begin("LVU_CONSIDERATION", now.minus(Duration.ofDays(300)));
        runJobs();

        inTransaction(() -> deadlines.met(custody.caseId(), "LVU_CONSIDERATION", now));
        begin("LVU_CONSIDERATION", now);

        assertThat(deadlines.of(custody.caseId()))
                .extracting(CaseDeadline::state)
                .containsExactly(DeadlineState.MISSED, DeadlineState.RUNNING);
        assertThat(as(
                                "maria",
                                () -> form.shown(
                                        deadlines.of(custody.caseId()).get(0).id()))
                        .met())
                .contains("gjordes det");
    }

    @Test
    void isMetAfterAllWhenItWasDoneInTimeAndNotedLateAndTheChiefIsNoLongerAsked() {
        begin("LVU_SUBMISSION", now.minus(Duration.ofDays(30)));
        runJobs();
        assertThat(tasks.of(only().id())).isNotEmpty();

        inTransaction(() -> deadlines.met(custody.caseId(), "LVU_SUBMISSION", now.minus(Duration.ofDays(29))));

        assertThat(only().state()).isEqualTo(DeadlineState.MET);
        assertThat(tasks.of(only().id())).isEmpty();
        assertThat(instances()).isZero();
    }

    @Test
    void runsAnewWhenItsStartIsCorrectedAndTheChiefIsNoLongerAsked() {
        var wrong = now.minus(Duration.ofDays(30));
        begin("LVU_SUBMISSION", wrong);
        runJobs();

        begin("LVU_SUBMISSION", now);

        assertThat(only().isRunning()).isTrue();
        assertThat(tasks.of(only().id())).isEmpty();
        assertThat(instances()).isOne();
    }

    @Test
    void isTheSameClockWhenItIsBegunAgainWithTheSameStart() {
        begin("LVU_SUBMISSION", now);
        begin("LVU_SUBMISSION", now);

        assertThat(jdbc.sql("select kind from case_deadline_event where deadline_id = ?")
                        .param(only().id())
                        .query(String.class)
                        .list())
                .containsExactly("BEGUN");
    }

    @Test
    void endsLaterWhenACourtSaysSo() {
        begin("LVU_APPLICATION", now);
        runJobs();
        var until = now.plus(Duration.ofDays(60)).truncatedTo(ChronoUnit.MILLIS);

        inTransaction(() -> deadlines.extend(custody.caseId(), "LVU_APPLICATION", until, "Rätten har förlängt tiden."));

        assertThat(running("LVU_APPLICATION").end()).isEqualTo(until);
        assertThat(timer("DeadlineEnded")).isEqualTo(until);
    }

    @Test
    void keepsWhatSeveralOfOneKindAreAboutApart() {
        var mother = new DeadlineOf(custody.caseId(), custody.caseNumber(), SUNDSVALL, "mother");
        var father = new DeadlineOf(custody.caseId(), custody.caseNumber(), SUNDSVALL, "father");
        inTransaction(() -> deadlines.begin(mother, "LVU_RESTRICTION", now));
        inTransaction(() -> deadlines.begin(father, "LVU_RESTRICTION", now));

        inTransaction(() -> deadlines.drop(mother, "LVU_RESTRICTION", "Beslutet är upphävt."));

        assertThat(deadlines.running(mother, "LVU_RESTRICTION")).isEmpty();
        assertThat(deadlines.running(father, "LVU_RESTRICTION")).isPresent();
    }

    @Test
    void stopsAllThatRunWithTheCaseButForgetsNothingMissed() {
        begin("LVU_SUBMISSION", now.minus(Duration.ofDays(30)));
        begin("CHILD_INQUIRY", now);
        runJobs();

        inTransaction(() -> deadlines.dropAll(custody.caseId(), "Ärendet är avslutat."));

        assertThat(deadlines.of(custody.caseId()))
                .extracting(CaseDeadline::state)
                .containsExactly(DeadlineState.MISSED, DeadlineState.DROPPED);
        assertThat(instances()).isOne();
    }

    @Test
    void warnsTheCaseworkerAheadAndOnce() {
        begin("LVU_CARE_BEGUN", now.minus(Duration.ofDays(25)));
        runJobs();
        runJobs();

        assertThat(only().isRunning()).isTrue();
        assertThat(told()).containsExactly("anna");
    }

    @Test
    void changesNothingOutsideATransaction() {
        assertThatThrownBy(() -> deadlines.begin(custody, "LVU_SUBMISSION", now))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void begin(String code, Instant from) {
        inTransaction(() -> deadlines.begin(custody, code, from));
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private CaseDeadline only() {
        var all = deadlines.of(custody.caseId());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private CaseDeadline running(String code) {
        return deadlines.running(custody.caseId(), code).orElseThrow();
    }

    private OpenTask task() {
        return tasks.of(only().id()).get(0);
    }

    private List<String> groupsOf(OpenTask task) {
        return engineTasks.getIdentityLinksForTask(task.id()).stream()
                .map(link -> link.getGroupId())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> told() {
        return jdbc.sql("select recipient from reminder").query(String.class).list();
    }

    private void handle(String user, String done) {
        var task = task();
        as(user, () -> {
            inTransaction(() -> tasks.complete(task.id(), user, new HandleMissedDeadline(done)));
            return task;
        });
    }

    /** How many of the case's clocks the engine still watches or asks about. */
    private long instances() {
        return deadlines.of(custody.caseId()).stream()
                .filter(each ->
                        !tasks.of(each.id()).isEmpty() || !jobs(each.id()).isEmpty())
                .count();
    }

    private List<String> jobs(String subject) {
        return management.createJobQuery().processDefinitionKey("statutory-deadline").list().stream()
                .filter(job -> subject.equals(businessKey(job.getProcessInstanceId())))
                .map(job -> job.getId())
                .toList();
    }

    private @Nullable String businessKey(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    private Instant timer(String activity) {
        return management.createJobQuery().activityId(activity).list().stream()
                .filter(job -> only().id().equals(businessKey(job.getProcessInstanceId())))
                .map(job -> job.getDuedate().toInstant())
                .findFirst()
                .orElseThrow();
    }

    private void runJobs() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            management.executeJob(due.get(0));
        }
    }

    private List<String> due() {
        return management.createJobQuery().executable().processDefinitionKey("statutory-deadline").list().stream()
                .filter(job -> deadlines.of(custody.caseId()).stream()
                        .anyMatch(each -> each.id().equals(businessKey(job.getProcessInstanceId()))))
                .map(job -> job.getId())
                .toList();
    }

    private static <T> T as(String user, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(user, "", Objects.requireNonNull(OFFICERS.get(user))));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** One kind of case, whose officer is Anna, and somebody who hears of what is missed. */
    @TestConfiguration
    static class World {

        @Nullable
        DeadlineMissed missed;

        @EventListener
        void heard(DeadlineMissed event) {
            missed = event;
        }

        @Bean
        DeadlineOfficers annasCases() {
            return new DeadlineOfficers() {
                @Override
                public boolean has(String caseId) {
                    return true;
                }

                @Override
                public String caseworker(String caseId) {
                    return "anna";
                }

                @Override
                public List<String> chiefGroups(String caseId) {
                    return List.of("kommun-2281.manager");
                }
            };
        }
    }
}
