package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.hemvist.Hemvist;
import se.hemvist.conflict.ConflictAnswer.Value;

/** One check instance for each fact, in the whole application; the jobs are run by hand. */
@SpringBootTest(
        classes = {Hemvist.class, ConflictCheckFlowTest.Parts.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:check-flow",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true"
        })
class ConflictCheckFlowTest {

    @Autowired
    StoredWorld world;

    @Autowired
    CurrentAnswers answers;

    @Autowired
    Conflicts conflicts;

    @Autowired
    RetriedChecks retried;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void storeTwoRivals() {
        world.store(Rivals.world(), Rivals.HOMES);
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("conflict-check")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "Before the test"));
    }

    @Test
    void aStayIsUnknownUntilItsCheckIsDoneAndThenGreen() {
        var stay = reserve("A");

        assertThat(answer(stay)).isEqualTo(Value.CANNOT_CONFIRM);
        runJobs();
        assertThat(answer(stay)).isEqualTo(Value.NO_KNOWN_CONFLICT);
        assertThat(instances()).isEmpty();
    }

    @Test
    void everyFactHasACheckOfItsOwnInTheNationalTenantWithNothingButAnIdAndANumber() {
        reserve("A");
        reserve("B");

        assertThat(instances()).hasSize(2).allSatisfy(instance -> {
            assertThat(instance.getTenantId()).isEqualTo("nationell");
            assertThat(runtime.getVariables(instance.getId())).containsOnlyKeys("checkId", "caseNumber");
        });
    }

    @Test
    void theOtherSideTurnsRedWithoutBeingJudgedAnewAndGreenAgainWhenTheRivalryEnds() {
        var first = reserve("A");
        runJobs();
        var second = reserve("B");
        runJobs();
        var rivalry = world.rivalry("G1", "G2");

        assertThat(answer(first)).isEqualTo(Value.CANNOT_CONFIRM);
        runJobs();
        assertThat(List.of(answer(first), answer(second))).containsOnly(Value.DO_NOT_PLACE);
        assertThat(conflicts.openOfStays(Set.of(first))).hasSize(1);
        world.end(rivalry);
        runJobs();
        assertThat(List.of(answer(first), answer(second))).containsOnly(Value.NO_KNOWN_CONFLICT);
    }

    @Test
    void aCheckWithoutItsTableFailsIsUnknownRaisesAnIncidentAndIsTriedAgainForEver() {
        var stay = reserve("A");
        runJobs();
        var tables = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("conflict-severity")
                .list();
        world.rivalry("G1", "G2");
        reserve("B");
        tables.forEach(table -> repository.deleteDeployment(table.getDeploymentId()));

        runJobs();
        assertThat(answer(stay)).isEqualTo(Value.CANNOT_CONFIRM);
        assertThat(incidents()).isPositive();
        retried.tryAgain();
        runJobs();
        assertThat(incidents()).isPositive();
        repository
                .createDeployment()
                .addClasspathResource("processes/conflict-severity.dmn")
                .deploy();
        retried.tryAgain();
        runJobs();
        assertThat(answer(stay)).isEqualTo(Value.DO_NOT_PLACE);
        assertThat(incidents()).isZero();
    }

    private Value answer(String stay) {
        return answers.current(stay).answer().value();
    }

    private String reserve(String person) {
        return world.propose(Rivals.reserved(person, Rivals.HOME));
    }

    private List<ProcessInstance> instances() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("conflict-check")
                .list();
    }

    private long incidents() {
        return runtime.createIncidentQuery()
                .processDefinitionKeyIn("conflict-check")
                .count();
    }

    /** Runs what is there, whenever it is due, until nothing is left that has a retry. */
    private void runJobs() {
        for (var jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
            jobs.forEach(this::run);
        }
    }

    private List<Job> jobs() {
        return management
                .createJobQuery()
                .processDefinitionKey("conflict-check")
                .withRetriesLeft()
                .list();
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failed) {
            // The engine has counted the retry down, which is what the test looks at.
        }
    }

    @Import({StoredWorld.class, StoredIds.class, StoredFacts.class, StoredAssessments.class})
    static class Parts {

        @Bean
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
