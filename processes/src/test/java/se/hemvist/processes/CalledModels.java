package se.hemvist.processes;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.repositoryService;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;

/** Stand-ins for the models that a model calls, where the test is about the caller: each ends as it begins. */
final class CalledModels {

    private final List<String> deployments;

    private CalledModels(List<String> deployments) {
        this.deployments = deployments;
    }

    static CalledModels endAtOnce(String... models) {
        return new CalledModels(Stream.of(models).map(CalledModels::deploy).toList());
    }

    private static String deploy(String model) {
        var ends = Bpmn.createExecutableProcess(model)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .endEvent()
                .done();
        return repositoryService()
                .createDeployment()
                .addModelInstance(model + ".bpmn", ends)
                .deploy()
                .getId();
    }

    void forget() {
        deployments.forEach(deployment -> repositoryService().deleteDeployment(deployment, true));
    }
}
