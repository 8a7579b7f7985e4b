package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class HistoryGuardTest extends EdgeTest {

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Test
    void refusesEveryOtherVariableOnEveryWay() {
        var task = start("entry-1", "kommun-2281");
        var instance = task.getProcessInstanceId();

        refused(() -> runtime.setVariable(instance, "name", "Anna"));
        refused(() -> runtime.setVariableLocal(task.getExecutionId(), "name", "Anna"));
        refused(() -> tasks.setVariable(task.getId(), "name", "Anna"));
        refused(() -> tasks.setVariableLocal(task.getId(), "caseNumber", "S-2"));
        refused(() -> tasks.complete(task.getId(), Map.of("name", "Anna")));
        refused(() -> runtime.startProcessInstanceByKey("ledger", "entry-1", Map.of("entryId", "entry-1", "x", "y")));
        refused(() -> runtime.createMessageCorrelation("entry-closed")
                .processInstanceBusinessKey("entry-1")
                .setVariable("name", "Anna")
                .correlateAll());

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .list())
                .extracting("name")
                .containsExactlyInAnyOrder("entryId", "caseNumber");
        assertThat(runtime.createProcessInstanceQuery().count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entryId", "caseNumber"})
    void writesEachVariableOnce(String name) {
        var instance = start("entry-1", "kommun-2281").getProcessInstanceId();

        refused(() -> runtime.setVariable(instance, name, "another"));
        runtime.removeVariable(instance, name);
        refused(() -> runtime.setVariable(instance, name, "another"));
    }

    @Test
    void startsNothingWithoutItsSubject() {
        ledger.tenants.put("entry-1", "kommun-2281");

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("ledger", "entry-1"))
                .isNotNull();
        refused(() -> runtime.startProcessInstanceByKey("ledger", "another", Map.of("entryId", "entry-1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${clock.instant()}",
                "${ledger.noted.size()}",
                "${execution.setVariable('x', 'y')}",
                "${ledgerSteps.getClass()}",
                "${ledgerSteps.hashCode()}",
                "${entryId.length()}",
                "${runtimeService.createProcessInstanceQuery()}"
            })
    void reachesNothingButStepsFromAnExpression(String expression) {
        var deployment = repository
                .createDeployment()
                .addString("probe.bpmn", PROBE.formatted(expression))
                .deploy();
        try {
            ledger.tenants.put("entry-1", "kommun-2281");

            assertThatThrownBy(() ->
                            runtime.startProcessInstanceByKey("follow-up", "entry-1", Map.of("entryId", "entry-1")))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("Unknown");
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).hasMessageContaining("variable ");
    }

    private static final String PROBE =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="edge">
              <process id="follow-up" isExecutable="true" camunda:historyTimeToLive="P1D">
                <extensionElements>
                  <camunda:properties><camunda:property name="subject" value="entryId" /></camunda:properties>
                </extensionElements>
                <startEvent id="Begun" />
                <sequenceFlow id="ToProbe" sourceRef="Begun" targetRef="Probe" />
                <serviceTask id="Probe" camunda:expression="%s" />
                <sequenceFlow id="ToEnd" sourceRef="Probe" targetRef="Ended" />
                <endEvent id="Ended" />
              </process>
            </definitions>
            """;
}
