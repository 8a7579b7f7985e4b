package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DomainTenantsTest extends EdgeTest {

    @Autowired
    private RepositoryService repository;

    @Test
    void startsInTheTenantOfTheSubjectWhoeverIsLoggedIn() {
        identity.setAuthentication(ANNA, List.of("kommun-2281.caseworker"), List.of("kommun-2281"));

        start("entry-9", "kommun-1280");

        assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo(ANNA);
        identity.clearAuthentication();
        var instance = runtime.createProcessInstanceQuery().singleResult();
        assertThat(instance.getTenantId()).isEqualTo("kommun-1280");
        assertThat(runtime.getVariables(instance.getId()))
                .isEqualTo(Map.of("entryId", "entry-9", "caseNumber", "S-entry-9"));
    }

    @Test
    void startsNothingWhenTheFactIsRolledBack() {
        ledger.tenants.put("entry-9", "kommun-1280");

        transaction.executeWithoutResult(status -> {
            processes.start("ledger", "entry-9");
            status.setRollbackOnly();
        });

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThatThrownBy(() -> processes.start("ledger", "entry-9")).hasMessageContaining("mandatory");
    }

    @Test
    void tellsAcrossTenantsAndNobodyIsNormal() {
        start("entry-9", "kommun-1280");
        identity.setAuthentication(ANNA, List.of("kommun-2281.caseworker"), List.of("kommun-2281"));

        transaction.executeWithoutResult(status -> processes.tell("entry-9", "entry-closed"));
        transaction.executeWithoutResult(status -> processes.tell("entry-9", "entry-closed"));

        identity.clearAuthentication();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void hidesAnInstanceFromOtherTenants() {
        start("entry-9", "kommun-1280");

        assertThat(acting.as(ANNA, () -> tasks.createTaskQuery().count())).isZero();
        assertThat(acting.as(JOHAN, () -> tasks.createTaskQuery().count())).isOne();
    }

    @Test
    void startsByFormInTheOneUnitWhereTheUserHasTheRole() {
        identities.synchronise(ANNA, "Anna Lindqvist", Set.of("kommun-2281.caseworker", "kommun-1280.manager"));

        startByForm(ANNA);

        assertThat(runtime.createProcessInstanceQuery().singleResult().getTenantId())
                .isEqualTo("kommun-2281");
    }

    @Test
    void refusesToGuessAmongSeveralUnits() {
        identities.synchronise(ANNA, "Anna Lindqvist", Set.of("kommun-2281.caseworker", "kommun-1280.intake"));

        assertThatThrownBy(() -> startByForm(ANNA))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("rollen i flera enheter");
        assertThat(ledger.received).isEmpty();
    }

    @Test
    void refusesWhoHasNoRoleThatStartsIt() {
        identities.synchronise(ANNA, "Anna Lindqvist", Set.of("kommun-2281.manager"));

        assertThatThrownBy(() -> startByForm(ANNA)).isNotNull();
        assertThat(ledger.received).isEmpty();
    }

    @Test
    void rollsBackWhenTheSubjectBelongsToAnotherTenant() {
        ledger.nextTenant = "kommun-1280";

        assertThatThrownBy(() -> startByForm(ANNA)).hasMessageContaining("different tenants");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void letsACalledInstanceInheritTheTenantAndKnowItsOwnSubject() {
        var task = start("entry-9", "kommun-1280");
        acting.as(JOHAN, () -> {
            forms.submitTaskForm(task.getId(), kept("Hej"));
            return task;
        });

        runJobs("entry-9");

        assertThat(ledger.noted).containsExactly("entry-9");
        var called = runtime.createProcessInstanceQuery()
                .processDefinitionKey("follow-up")
                .singleResult();
        assertThat(called.getTenantId()).isEqualTo("kommun-1280");
        assertThat(called.getBusinessKey()).isEqualTo("entry-9-child");
        assertThat(runtime.getVariables(called.getId()))
                .isEqualTo(Map.of("followUpId", "entry-9-child", "caseNumber", "S-entry-9"));
    }

    @Test
    void raisesAnAlertThatStandsUntilItIsResolved(@Autowired Alerts alerts) {
        ledger.tenants.put("entry-9", "nationell");
        transaction.executeWithoutResult(status -> processes.start("follow-up", "entry-9"));

        runJobs("entry-9");

        var incident = runtime.createIncidentQuery().singleResult();
        assertThat(ledger.incident).contains(incident.getId());
        assertThat(incident.getIncidentMessage()).isEqualTo("Larm i liggaren");
        assertThat(incident.getTenantId()).isEqualTo("nationell");
        alerts.resolve(incident.getId());
        alerts.resolve(incident.getId());
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @Test
    void keepsNoWordsOfAFailedStep() {
        ledger.tenants.put("entry-9", "nationell");
        transaction.executeWithoutResult(status -> processes.start("follow-up", "entry-9"));
        runJobs("entry-9");

        assertThatThrownBy(() -> runJobs("entry-9"))
                .hasMessageContaining("LedgerSteps.fail failed: IllegalArgumentException");

        var job = management.createJobQuery().processDefinitionKey("follow-up").singleResult();
        assertThat(job.getExceptionMessage()).doesNotContain("hemligt");
        assertThat(management.getJobExceptionStacktrace(job.getId()))
                .contains("Ledger")
                .doesNotContain("hemligt");
        assertThat(job.getRetries()).isPositive();
    }

    private void startByForm(String user) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ledger")
                .latestVersion()
                .singleResult();
        acting.as(
                user,
                () -> forms.submitStartForm(
                        definition.getId(),
                        org.camunda.bpm.engine.variable.Variables.createVariables()
                                .putValue("title", "En post")));
    }
}
