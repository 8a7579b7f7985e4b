package se.hemvist.engine.process;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Processes;
import se.hemvist.engine.model.Declaration;

/** Starts and tells as nobody, in the transaction of the fact that is the reason for it; without one it refuses. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineProcesses implements Processes {

    private static final Logger LOG = LoggerFactory.getLogger(EngineProcesses.class);

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final SubjectsOfProcesses subjects;
    private final Acting acting;

    EngineProcesses(RuntimeService runtime, RepositoryService repository, SubjectsOfProcesses subjects, Acting acting) {
        this.runtime = runtime;
        this.repository = repository;
        this.subjects = subjects;
        this.acting = acting;
    }

    @Override
    public void start(String process, String subject) {
        var caseNumber = subjects.of(process).caseNumberOf(subject);
        acting.asNobody(() -> {
            var instance = runtime.createProcessInstanceByKey(process)
                    .businessKey(subject)
                    .setVariable(subjectVariable(process), subject)
                    .setVariable(Declaration.CASE_NUMBER, caseNumber);
            return atOnce(instance::execute);
        });
    }

    /**
     * A job writes what it does to the engine when it ends, but asks the database whom a message is for: what it has started
     * would not hear what it tells. So what is started is written at once, in the transaction of the job.
     */
    private static <T> T atOnce(Callable<T> work) {
        try {
            return ProcessEngineContext.withNewProcessEngineContext(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void tell(String subject, String message) {
        var receivers = acting.asNobody(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(subject)
                .correlateAllWithResult()
                .size());
        LOG.info("Told {} to {}: {} received it", message, subject, receivers);
    }

    private String subjectVariable(String process) {
        var latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (latest == null) {
            throw new IllegalStateException("No model is deployed for " + process);
        }
        var definition = (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(latest.getId());
        return Declaration.of(definition).orElseThrow().subject();
    }
}
