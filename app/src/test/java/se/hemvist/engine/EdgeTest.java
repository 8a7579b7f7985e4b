package se.hemvist.engine;

import java.util.Base64;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.process.Acting;

/** The engine's edge by itself, with the ledger as its only domain and no job executor: jobs are run by hand. */
@SpringBootTest(
        classes = EdgeTest.World.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:edge",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "hemvist.models.processes=classpath*:/edge/*.bpmn",
            "hemvist.models.forms=classpath*:/edge/*.form",
            "hemvist.models.decisions=classpath*:/edge/*.dmn"
        })
@AutoConfigureMockMvc
abstract class EdgeTest {

    static final String ANNA = "sundsvall.handlaggare";
    static final String JOHAN = "malmo.handlaggare";

    @Autowired
    Ledger ledger;

    @Autowired
    Acting acting;

    @Autowired
    Identities identities;

    @Autowired
    Processes processes;

    @Autowired
    FormService forms;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        identities.synchronise(ANNA, "Anna Lindqvist", Set.of("kommun-2281.caseworker"));
        identities.synchronise(JOHAN, "Johan Berg", Set.of("kommun-1280.caseworker"));
    }

    @AfterEach
    void clean() {
        identity.clearAuthentication();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(each -> runtime.deleteProcessInstance(each.getId(), "test", true, true));
        jdbc.sql("delete from form_draft").update();
        jdbc.sql("delete from form_handed_in").update();
        ledger.tenants.clear();
        ledger.keepers.clear();
        ledger.received.clear();
        ledger.noted.clear();
        ledger.open = false;
        ledger.nextTenant = "kommun-2281";
    }

    /** As the software does it: in a transaction, whoever is logged in. */
    Task start(String subject, String tenant) {
        ledger.tenants.put(subject, tenant);
        transaction.executeWithoutResult(status -> processes.start("ledger", subject));
        return acting.asNobody(() ->
                tasks.createTaskQuery().processInstanceBusinessKey(subject).singleResult());
    }

    static VariableMap kept(String text) {
        return Variables.createVariables().putValue("text", text);
    }

    void runJobs(String subject) {
        management.createJobQuery().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(subject)
                                .count()
                        > 0)
                .forEach(job -> management.executeJob(job.getId()));
    }

    @EnableAutoConfiguration
    @ComponentScan("se.hemvist.engine")
    @Import(Ledger.class)
    static class World {

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }

        @Bean
        Sealing sealing() {
            return new Sealing() {
                @Override
                public String seal(String purpose, byte[] clear) {
                    return purpose + "|" + Base64.getEncoder().encodeToString(clear);
                }

                @Override
                public byte[] open(String purpose, String sealed) {
                    if (!sealed.startsWith(purpose + "|")) {
                        throw new IllegalStateException("Sealed for another purpose");
                    }
                    return Base64.getDecoder().decode(sealed.substring(purpose.length() + 1));
                }
            };
        }
    }
}
