package se.hemvist.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.workspace.InventedCases;
import se.hemvist.workspace.pages.InventedWorld;

/** The clocks on the pages, and the pages of the rules, to the right people and to the wrong ones. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=pages"
        })
@AutoConfigureMockMvc
@Import(InventedWorld.class)
class DeadlinePagesTest {

    private static final String CASE = "/hemvist/arenden/" + InventedCases.OPEN;
    private static final String LAPSED = "Omhändertagandet har upphört om det inte underställdes i tid.";

    private final LocalDate reform = LocalDate.now(SwedishTime.ZONE).plusDays(40);
    private final DeadlineOf of =
            new DeadlineOf(UUID.randomUUID().toString(), InventedCases.OPEN, Tenant.ofMunicipality("2281"));

    @Autowired
    MockMvc web;

    @Autowired
    CaseDeadlines clocks;

    @Autowired
    Deadlines deadlines;

    @Autowired
    StatutoryDeadlineProcess process;

    @Autowired
    HandleMissedDeadlineForm form;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingRuns() {
        List.of("case_deadline_event", "case_deadline", "sent_form")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void saysWhatRunsFromWhenUntilWhenAndWhatHappensOtherwise() throws Exception {
        begin("CHILD_INQUIRY", Instant.now());

        asOfficer(get(CASE))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Frister", "Barnets utredning klar", "dagar kvar", "Från", "SoL 2025:400", "Annars:")))
                .andExpect(content().string(not(containsString("role=\"alert\""))));
    }

    @Test
    void keepsWhatHasLapsedInRedUntilTheChiefHasAnswered() throws Exception {
        var id = lapsed();

        for (var path : List.of("/hemvist", "/hemvist/frister", CASE)) {
            asOfficer(get(path))
                    .andExpect(content().string(stringContainsInOrder("role=\"alert\"", LAPSED, "fristen gick ut")));
        }

        answer(id);
        for (var path : List.of("/hemvist", "/hemvist/frister")) {
            asOfficer(get(path)).andExpect(content().string(not(containsString(LAPSED))));
        }
        asOfficer(get(CASE))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Tidigare frister (1)", "chefen har svarat", "Barnet är hos sin moster.")))
                .andExpect(content().string(not(containsString("role=\"alert\""))));
    }

    @Test
    void putsWhatIsMissedFirstAmongTheDeadlines() throws Exception {
        begin("CHILD_INQUIRY", Instant.now());
        lapsed();

        asOfficer(get("/hemvist/frister"))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Försenade",
                                "Omhändertagandet underställt förvaltningsrätten",
                                "Kommande",
                                "Barnets utredning klar",
                                "Annars: Utredningen är försenad.")));
    }

    @Test
    void showsNobodyElseAnyOfIt() throws Exception {
        lapsed();

        for (var path : List.of("/hemvist", "/hemvist/frister", "/hemvist/frister.ics")) {
            for (var stranger : List.of("kommun-1280.manager", "polis-nord.assessor", "nationell.registrar")) {
                as("nobody", stranger, get(path))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("underställt"))))
                        .andExpect(content().string(not(containsString(InventedCases.OPEN))));
            }
            web.perform(get(path).accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void givesACalendarWithNumbersAndNoNames() throws Exception {
        begin(
                "LVU_CONSIDERATION",
                LocalDate.of(2026, 11, 30).atTime(9, 0).atZone(SwedishTime.ZONE).toInstant());
        begin("CHILD_TALK", Instant.parse("2031-05-05T10:00:00Z"));

        var file = asOfficer(get("/hemvist/frister.ics"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20270531", "DTSTART:20310507T100000Z", InventedCases.OPEN)
                .doesNotContain("Märta", "Ågren");
        assertThat(Biweekly.parse(file).first().getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyInAnyOrder(
                        InventedCases.OPEN + " Övervägande av vård enligt 2 § LVU",
                        InventedCases.OPEN + " Samtal med den unge inom 48 timmar");
    }

    @Test
    void letsTheRegistrarEnterAReformAndKeepsWhatApplied() throws Exception {
        asRegistrar(get("/hemvist/fristregler"))
                .andExpect(content()
                        .string(stringContainsInOrder("Frister i ärenden", "Barnets utredning klar", "4 månader")));

        asRegistrar(form("IVO_REPORT", reform.toString(), "2", "MONTHS")).andExpect(status().is3xxRedirection());

        assertThat(deadlines.on(reform.minusDays(1)).rule("IVO_REPORT").amount())
                .isEqualTo(3);
        assertThat(deadlines.on(reform).rule("IVO_REPORT").amount()).isEqualTo(2);
        assertThat(deadlines.on(reform).rule("IVO_REPORT").clock()).isNotNull();
        asRegistrar(get("/hemvist/fristregler/IVO_REPORT"))
                .andExpect(
                        content().string(stringContainsInOrder("3 månader", "till och med", "2 månader", "SFS 2026")));
        assertThat(jdbc.sql("select reason from access_log where object_type = 'deadline-rule' and action = 'CHANGE'")
                        .query(String.class)
                        .list())
                .contains("från " + reform);
    }

    @Test
    void refusesWhatWouldChangeThePastOrMakesNoSense() throws Exception {
        var today = LocalDate.now(SwedishTime.ZONE).toString();
        asRegistrar(form("LVU_REVIEW", today, "3", "MONTHS"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("i morgon")));
        asRegistrar(form("LVU_REVIEW", reform.toString(), "0", "MONTHS"))
                .andExpect(content().string(containsString("helt tal")));
        asRegistrar(form("LVU_REVIEW", reform.toString(), "3", "HOURS"))
                .andExpect(content().string(containsString("räknas i timmar")));
        asRegistrar(get("/hemvist/fristregler/NOTHING")).andExpect(status().isNotFound());

        assertThat(deadlines.on(reform.plusYears(1)).rule("LVU_REVIEW").amount())
                .isEqualTo(6);
    }

    @Test
    void hasNoPagesOfRulesForAnybodyElse() throws Exception {
        for (var stranger : List.of(
                "kommun-2281.manager", "kommun-2281.registrar", "polis-nord.assessor", "nationell.coordinator")) {
            as("somebody", stranger, get("/hemvist/fristregler")).andExpect(status().isNotFound());
            as("somebody", stranger, form("IVO_REPORT", reform.plusDays(9).toString(), "9", "MONTHS"))
                    .andExpect(status().isNotFound());
        }
        assertThat(deadlines.on(reform.plusDays(9)).rule("IVO_REPORT").amount()).isNotEqualTo(9);
    }

    private String lapsed() {
        var id = begin("LVU_SUBMISSION", Instant.now().minus(Duration.ofDays(30)));
        transaction.executeWithoutResult(status -> process.noteMissed(id));
        return id;
    }

    private void answer(String id) {
        transaction.executeWithoutResult(
                status -> form.submit(id, new HandleMissedDeadline("Barnet är hos sin moster.")));
    }

    private String begin(String code, Instant from) {
        return Objects.requireNonNull(transaction.execute(status -> clocks.begin(of, code, from)));
    }

    private static MockHttpServletRequestBuilder form(String code, String from, String amount, String unit) {
        return post("/hemvist/fristregler/" + code)
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("from", from)
                .param("amount", amount)
                .param("unit", unit)
                .param("source", "SFS 2026:999")
                .param("warnHours", "48");
    }

    private ResultActions asOfficer(MockHttpServletRequestBuilder request) throws Exception {
        return as("sundsvall.handlaggare", "kommun-2281.caseworker", request);
    }

    private ResultActions asRegistrar(MockHttpServletRequestBuilder request) throws Exception {
        return as("registrator", "nationell.registrar", request);
    }

    private ResultActions as(String name, String group, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(name).authorities(AuthorityUtils.createAuthorityList(group))));
    }
}
