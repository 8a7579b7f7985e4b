package se.hemvist.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.hemvist.Hemvist;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.ReadConflictAnswer.Next;
import se.hemvist.secrecy.Vault;

/** Each part broken for real: the kommun reads okänd and can go on, and the operator is told what to mend. */
@SpringBootTest(
        classes = {Hemvist.class, AnswerWorld.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:fail-closed",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=failclosed"
        })
@AutoConfigureMockMvc
class FailClosedTest {

    @Autowired
    AnswerWorld world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @Autowired
    RepositoryService repository;

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc web;

    private String placement = "";
    private Runnable mend = () -> {};

    @BeforeEach
    void aGreenAnswer() {
        world.peopleAreKnown();
        jdbc.sql("update operator_alert set open_what = null").update();
        placement = world.asks(world.home());
        jdbc.sql("update stay_answer set doubts = '' where stay_id = ?")
                .param(world.stayOf(placement))
                .update();
        assertThat(read()).contains("Grön");
    }

    @AfterEach
    void mend() {
        mend.run();
        world.runJobs();
    }

    @Test
    void withoutTheTableOfConflictsTheAnswerIsUnknownAndGreenAgainWhenItIsMended() {
        renamed("placement_conflict");

        assertThat(read()).contains("Okänd – kan inte bekräftas.").doesNotContain("Grön");
        assertThat(alerts()).isEqualTo(1);
        mend.run();
        mend = () -> {};

        assertThat(read()).contains("Grön");
    }

    @Test
    void withoutTheAnswersOfTheChecksTheAnswerIsUnknown() {
        renamed("stay_answer");

        assertThat(read()).contains("Okänd");
        assertThat(alerts()).isEqualTo(1);
    }

    @Test
    void withoutTheStaysTheAnswerIsUnknownAndTheHomeIsNotShown() {
        renamed("stay");

        assertThat(read()).contains("Okänd", "Boendet kan inte visas just nu.");
        assertThat(alerts()).isEqualTo(1);
    }

    @Test
    void whereTheSearchFailsTheAnswerStaysUnknown() {
        renamed("membership");
        var other = world.needs();
        world.reserves(other, world.home());
        world.runJobsThatMayFail();

        assertThat(world.reads(other, "ReadConflictAnswer")).contains("Okänd");
    }

    @Test
    @SuppressWarnings("unchecked")
    void withoutTheKeyTheAnswerIsUnknownAndTheHomeIsNotShown() {
        Map<InformationDomain, Object> keys =
                Objects.requireNonNull((Map<InformationDomain, Object>) ReflectionTestUtils.getField(vault, "keys"));
        var less = new EnumMap<InformationDomain, Object>(keys);
        less.remove(InformationDomain.COORDINATION);
        ReflectionTestUtils.setField(vault, "keys", less);
        mend = () -> ReflectionTestUtils.setField(vault, "keys", keys);
        assertThat(read()).contains("Okänd", "Boendet kan inte visas just nu.");
        assertThat(alerts()).isEqualTo(1);
    }

    @Test
    void withoutTheSeverityTableTheAnswerIsUnknown() {
        var home = world.home();
        var malmos = world.malmoLivesIn(home);
        var other = world.needs();
        world.reserves(other, home);
        world.runJobs();
        for (var table : repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("conflict-severity")
                .list()) {
            repository.deleteDeployment(table.getDeploymentId(), true);
        }
        mend = () -> repository
                .createDeployment()
                .addClasspathResource("processes/conflict-severity.dmn")
                .deploy();
        world.apart(world.stayOf(other), malmos);
        world.runJobsThatMayFail();

        assertThat(world.reads(other, "ReadConflictAnswer")).contains("Okänd");
    }

    @Test
    void aCheckThatIsNotDoneInTimeMakesEveryAnswerUnknownAndTheOperatorIsTold() {
        var late = UUID.randomUUID();
        jdbc.sql("insert into conflict_check (id, fact_kind, fact_sealed, requested_at) values (?, 'STAY', 'x', ?)")
                .params(late, OffsetDateTime.now(SwedishTime.ZONE).minusMinutes(2))
                .update();
        mend = () ->
                jdbc.sql("delete from conflict_check where id = ?").param(late).update();

        assertThat(read()).contains("Okänd");
        ReflectionTestUtils.invokeMethod(beans.getBean("lateChecks"), "look");
        assertThat(alerts()).isEqualTo(1);
    }

    @Test
    void whoReadsUnknownBecauseOfAFaultGoesOnAsWithAnyOtherUnknown() {
        renamed("placement_conflict");
        world.reads(placement, "ReadConflictAnswer");

        world.does(placement, "ReadConflictAnswer", new ReadConflictAnswer(Next.PROPOSE, "Ett förslag."));

        assertThat(world.way(placement)).contains("DecidePlacement");
    }

    @Test
    void theOperatorSeesWhatToMendAndNobodyInItAndNobodyElseSeesAnything() throws Exception {
        renamed("placement_conflict");
        read();
        read();
        var id = jdbc.sql("select id from operator_alert where open_what is not null")
                .query(UUID.class)
                .single();

        as("nationell.operator", get("/hemvist/drift"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Konfliktbesked kan inte läsas")))
                .andExpect(content().string(containsString("2 gånger")))
                .andExpect(content().string(not(containsString(world.stayOf(placement)))))
                .andExpect(content().string(not(matchesRegex("(?s).*\\bA-[2-9A-Z]{4}-[2-9A-Z]{2}\\b.*"))));
        for (var group : new String[] {"kommun-2281.caseworker", "nationell.coordinator", "polis-nord.assessor"}) {
            as(group, get("/hemvist/drift")).andExpect(status().isNotFound());
            as(group, post("/hemvist/drift/" + id + "/klar")).andExpect(status().isNotFound());
        }
        assertThat(alerts()).isEqualTo(1);
        as("nationell.operator", post("/hemvist/drift/" + id + "/klar")).andExpect(status().isFound());
        assertThat(alerts()).isZero();
    }

    private ResultActions as(String group, MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(
                call.with(csrf()).with(user("nagon").authorities(AuthorityUtils.createAuthorityList(group))));
    }

    private String read() {
        return world.reads(placement, "ReadConflictAnswer");
    }

    private void renamed(String table) {
        jdbc.sql("alter table " + table + " rename to " + table + "_gone").update();
        mend = () ->
                jdbc.sql("alter table " + table + "_gone rename to " + table).update();
    }

    private int alerts() {
        return jdbc.sql("select count(*) from operator_alert where open_what is not null")
                .query(Integer.class)
                .single();
    }
}
