package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseReadersTest extends EdgeTest {

    private static final String SUNDSVALL = "kommun-2281.caseworker";
    private static final String MALMO = "kommun-1280.caseworker";

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void letsNobodyReadTheCaseAfterTheirLastTask() {
        var task = start("entry-1", "kommun-2281");
        ledger.open = true;
        ledger.tenants.put("entry-1", "kommun-1280");
        assertThat(mayRead(SUNDSVALL, task.getProcessInstanceId())).isTrue();

        acting.as(ANNA, () -> {
            tasks.claim(task.getId(), ANNA);
            forms.submitTaskForm(task.getId(), kept("Hej"));
            return task;
        });
        runJobs("entry-1");

        assertThat(mayRead(MALMO, task.getProcessInstanceId())).isTrue();
        assertThat(mayRead(SUNDSVALL, task.getProcessInstanceId())).isFalse();
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .userIdIn(ANNA)
                        .resourceType(Resources.PROCESS_INSTANCE)
                        .count())
                .isZero();
    }

    @Test
    void keepsTheReadingFromOneTaskToTheNext() {
        var instance = start("entry-1", "kommun-2281").getProcessInstanceId();

        runtime.createProcessInstanceModification(instance)
                .cancelAllForActivity("KeepEntry")
                .startBeforeActivity("KeepEntry")
                .execute();
        assertThat(mayRead(SUNDSVALL, instance)).isTrue();
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity("KeepEntry")
                .execute();
        var one = tasks.createTaskQuery().list().get(0);
        acting.as(ANNA, () -> {
            forms.submitTaskForm(one.getId(), kept("Hej"));
            return one;
        });

        assertThat(mayRead(SUNDSVALL, instance)).isTrue();
    }

    private boolean mayRead(String group, String instance) {
        return authorizations.isUserAuthorized(
                "somebody", List.of(group), Permissions.READ, Resources.PROCESS_INSTANCE, instance);
    }
}
