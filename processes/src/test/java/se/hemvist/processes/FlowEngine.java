package se.hemvist.processes;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** The engine that the flow tests share: Steps are mocks, and a job or a timer runs when the test says so. */
final class FlowEngine {

    private FlowEngine() {}

    /** At least 95 % of the models' nodes and flows must be walked by the class that registers this. */
    static ProcessEngineCoverageExtension walkingAllBut(String... calledModels) {
        return ProcessEngineCoverageExtension.builder("camunda.cfg.xml")
                .excludeProcessDefinitionKeys(calledModels)
                .handleTestMethodCoverage(false)
                .assertClassCoverageAtLeast(0.95)
                .build();
    }

    static ProcessInstance start(String process, String subject, String id) {
        return ProcessEngineTests.runtimeService()
                .startProcessInstanceByKey(process, id, Map.of(subject, id, "caseNumber", "K7Q-2"));
    }

    static void tell(String id, String message) {
        ProcessEngineTests.runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(id)
                .correlate();
    }
}
