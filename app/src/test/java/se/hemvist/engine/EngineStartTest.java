package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class EngineStartTest extends EdgeTest {

    private static final String MODEL =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="edge">
              <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                <extensionElements>
                  <camunda:properties><camunda:property name="subject" value="entryId" /></camunda:properties>
                </extensionElements>
                <startEvent id="Begun" />
                <sequenceFlow id="ToWait" sourceRef="Begun" targetRef="Wait" />
                <userTask id="Wait" camunda:formRef="keep-entry" camunda:formRefBinding="deployment" />
                <sequenceFlow id="ToAsk" sourceRef="Wait" targetRef="Ask" />
                <serviceTask id="Ask" camunda:expression="${ledgerSteps.burn(entryId)}" />
                <sequenceFlow id="ToEnd" sourceRef="Ask" targetRef="Ended" />
                <endEvent id="Ended" />
              </process>
            </definitions>
            """;

    @Autowired
    @Qualifier("engineStart")
    private SmartInitializingSingleton start;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Decisions decisions;

    @Test
    void deploysTheSameModelsOnce() {
        start.afterSingletonsInstantiated();

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("ledger")
                        .count())
                .isOne();
    }

    @Test
    void saysInSwedishWhatANewModelLacks() {
        var deployment = repository
                .createDeployment()
                .addString("unknown.bpmn", MODEL.formatted("unknown"))
                .deploy();
        try {
            assertThatThrownBy(start::afterSingletonsInstantiated)
                    .hasMessageContaining("unknown version 1: inget svarar på ledgerSteps.burn med 1 värde(n).")
                    .hasMessageContaining("uppgiften Wait har inget formulär eller ingen TaskForm")
                    .hasMessageContaining("processen unknown ska ha en ProcessSubjects men har 0");
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void checksAnOldVersionForAsLongAsSomethingRunsOnIt() {
        ledger.tenants.put("entry-1", "kommun-2281");
        var old = repository
                .createDeployment()
                .addString("follow-up.bpmn", MODEL.formatted("follow-up"))
                .deploy();
        var running = runtime.startProcessInstanceByKey("follow-up", "entry-1", Map.of("entryId", "entry-1"));
        var newest = repository
                .createDeployment()
                .addClasspathResource("edge/follow-up.bpmn")
                .deploy();
        try {
            assertThatThrownBy(start::afterSingletonsInstantiated).hasMessageContaining("follow-up version 2");

            runtime.deleteProcessInstance(running.getId(), "test");

            assertThatCode(start::afterSingletonsInstantiated).doesNotThrowAnyException();
        } finally {
            repository.deleteDeployment(newest.getId(), true);
            repository.deleteDeployment(old.getId(), true);
        }
    }

    @Test
    void plantsADecisionTableOnceAndAsksTheNewest() {
        var inputs = Map.<String, Object>of("kind", "A");
        assertThat(decisions.decide("ledger-weight", inputs))
                .isEqualTo(new Decided(
                        Map.of("weight", "LOW"),
                        "Rule_A",
                        decisions.decide("ledger-weight", inputs).table(),
                        1));
        assertThatThrownBy(() -> decisions.decide("ledger-weight", Map.of("kind", "C")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("0 rules hold");

        var uploaded = repository
                .createDeployment()
                .addString("ledger-weight.dmn", table().replace("LOW", "HIGH"))
                .deploy();
        start.afterSingletonsInstantiated();

        assertThat(decisions.decide("ledger-weight", inputs).outputs()).isEqualTo(Map.of("weight", "HIGH"));
        assertThat(decisions.decide("ledger-weight", inputs).version()).isEqualTo(2);
        repository.deleteDeployment(uploaded.getId(), true);
        assertThat(jdbc.sql("select count(*) from act_hi_decinst")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String table() {
        try (var content = EngineStartTest.class.getResourceAsStream("/edge/ledger-weight.dmn")) {
            return new String(
                    java.util.Objects.requireNonNull(content).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
