package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

@Import(TaskTurnsTest.Told.class)
class TaskTurnsTest extends EdgeTest {

    private static final String EVA = "sundsvall.kollega";

    @Autowired
    private TaskTurns turns;

    @Autowired
    private DueTasks dueTasks;

    @Autowired
    private Told told;

    @Autowired
    private AuthorizationService authorizations;

    @BeforeEach
    void anEntryOfAnnas() {
        identities.synchronise(EVA, "Eva Strand", Set.of("kommun-2281.caseworker"));
        ledger.keepers.put("entry-1", ANNA);
        told.standIns.clear();
        told.offered.clear();
    }

    @AfterEach
    void everybodyIsBack() {
        told.standIns.clear();
    }

    @Test
    void aNewTaskIsToldToWhomItIsGiven() {
        var task = start("entry-1", "kommun-2281");

        assertThat(told.offered).containsExactly(new TaskOffered(task.getId(), "S-entry-1", ANNA));
    }

    @Test
    void whoTakesATaskOrWorksOnIsNotTold() {
        ledger.keepers.clear();
        var task = start("entry-1", "kommun-2281");

        acting.as(ANNA, () -> {
            tasks.claim(task.getId(), ANNA);
            return task;
        });

        assertThat(told.offered).isEmpty();
    }

    @Test
    void aNewTaskOfSomebodyAwayGoesToTheSubstituteAndComesBack() {
        told.standIns.put(ANNA, EVA);

        var task = start("entry-1", "kommun-2281");

        assertThat(told.offered).extracting(TaskOffered::officer).containsExactly(EVA);
        assertThat(now(task)).returns(EVA, Task::getAssignee).returns(ANNA, Task::getOwner);
        assertThat(mayWork(EVA, task)).isTrue();

        told.standIns.clear();
        turns.settle();

        assertThat(now(task)).returns(ANNA, Task::getAssignee).returns(null, Task::getOwner);
        assertThat(mayWork(ANNA, task)).isTrue();
        assertThat(mayWork(EVA, task)).isFalse();
        assertThat(mayReadCase(EVA, task)).isFalse();
        assertThat(told.offered).extracting(TaskOffered::officer).containsExactly(EVA, ANNA);
    }

    @Test
    void anOpenTaskGoesToTheSubstituteWhoCompletesItAsTheirOwn() {
        var task = start("entry-1", "kommun-2281");
        told.standIns.put(ANNA, EVA);

        turns.settle();
        acting.as(EVA, () -> {
            forms.submitTaskForm(task.getId(), kept("Hej"));
            return task;
        });

        assertThat(ledger.received).hasSize(1);
    }

    @Test
    void aTaskGoesOnToTheSubstitutesSubstituteAndBackToWhoIsFirstThere() {
        told.standIns.put(ANNA, EVA);
        var task = start("entry-1", "kommun-2281");

        told.standIns.put(ANNA, JOHAN);
        told.standIns.put(EVA, JOHAN);
        turns.settle();
        assertThat(now(task)).returns(JOHAN, Task::getAssignee).returns(ANNA, Task::getOwner);
        assertThat(mayWork(EVA, task)).isFalse();

        told.standIns.clear();
        turns.settle();
        assertThat(now(task).getAssignee()).isEqualTo(ANNA);
    }

    @Test
    void whatTheSubstituteGivesBackToTheUnitStaysThere() {
        told.standIns.put(ANNA, EVA);
        var task = start("entry-1", "kommun-2281");

        acting.as(EVA, () -> {
            tasks.claim(task.getId(), null);
            return task;
        });
        turns.settle();
        told.standIns.clear();
        turns.settle();

        assertThat(now(task)).returns(null, Task::getAssignee).returns(null, Task::getOwner);
    }

    @Test
    void settlingTwiceChangesNothingMore() {
        told.standIns.put(ANNA, EVA);
        start("entry-1", "kommun-2281");

        turns.settle();
        turns.settle();

        assertThat(told.offered).hasSize(1);
    }

    @Test
    void findsTasksByWhenTheyAreDueWithNothingButTheirNumber() {
        var task = start("entry-1", "kommun-2281");
        var due = Instant.parse("2027-03-10T10:00:00Z");
        acting.asNobody(() -> {
            var changed = now(task);
            changed.setDueDate(Date.from(due));
            tasks.saveTask(changed);
            return task;
        });

        assertThat(dueTasks.between(due.minus(Duration.ofHours(1)), due, 0))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.caseNumber()).isEqualTo("S-entry-1");
                    assertThat(found.unit()).isEqualTo("kommun-2281");
                    assertThat(found.officer()).isEqualTo(ANNA);
                    assertThat(found.due()).isEqualTo(due);
                });
        assertThat(dueTasks.between(due.minus(Duration.ofHours(1)), due, 1)).isEmpty();
        assertThat(dueTasks.between(due, due.plusSeconds(60), 0)).isEmpty();
    }

    private Task now(Task task) {
        return acting.asNobody(
                () -> tasks.createTaskQuery().taskId(task.getId()).singleResult());
    }

    private boolean mayWork(String user, Task task) {
        return authorizations.isUserAuthorized(
                user, List.of(), TaskPermissions.TASK_WORK, Resources.TASK, task.getId());
    }

    private boolean mayReadCase(String user, Task task) {
        return authorizations.isUserAuthorized(
                user, List.of(), Permissions.READ, Resources.PROCESS_INSTANCE, task.getProcessInstanceId());
    }

    /** Who is away is what the test says; what was told is kept. */
    static class Told implements Substitutes {

        private final Map<String, String> standIns = new HashMap<>();
        private final List<TaskOffered> offered = new ArrayList<>();

        @Override
        public Optional<String> standInFor(String officer) {
            return Optional.ofNullable(standIns.get(officer));
        }

        @Override
        public Set<String> absent() {
            return Set.copyOf(standIns.keySet());
        }

        @EventListener
        void offered(TaskOffered event) {
            offered.add(event);
        }
    }
}
