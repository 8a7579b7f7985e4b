package se.hemvist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.childcase.ChildCases;
import se.hemvist.engine.Processes;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.Agreements;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Persons;
import se.hemvist.report.InTheReports;
import se.hemvist.report.ReportWorld;
import se.hemvist.secrecy.ProtectedIdentity;

/** Sundsvall's caseworkers act for Malmö as long as the agreement holds, and the log has both. */
@InTheReports
class AgreementTest {

    private static final Tenant MALMO = Tenant.ofMunicipality("1280");

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    ReportWorld world;

    @Autowired
    ChildCases kind;

    @Autowired
    Cases cases;

    @Autowired
    Persons persons;

    @Autowired
    Agreements agreements;

    @Autowired
    Lending lending;

    @Autowired
    Worklist lists;

    @Autowired
    Processes processes;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Nullable
    private CaseHead malmos;

    @Nullable
    private CaseHead sundsvalls;

    @BeforeEach
    void bothHaveACase() {
        nothingIsAgreed();
        world.nothingIsUnderWay();
        world.peopleAreKnown();
        malmos = opened(MALMO, null);
        sundsvalls = opened(ReportWorld.SUNDSVALL, "anna");
    }

    @AfterEach
    void nothingIsAgreed() {
        jdbc.sql("delete from acting_now").update();
        jdbc.sql("delete from acting_agreement").update();
    }

    @Test
    void letsAnOfficerWorkInOneKommunAtATimeAndShowsBothInEveryRow() {
        agree("CASEWORK");
        assertThat(get("anna", page(malmos))).hasStatus(404);

        assertThat(begin("anna")).hasStatus3xxRedirection();

        assertThat(get("anna", page(malmos))).hasStatusOk().bodyText().contains("Malmö: ", "enligt avtal");
        assertThat(get("anna", page(sundsvalls))).as("their own, meanwhile").hasStatus(404);
        assertThat(jdbc.sql(
                                """
                                select unit_groups from access_log
                                where actor = 'anna' and action = 'READ' and outcome = 'DONE' and case_number = ?""")
                        .param(Objects.requireNonNull(malmos).number())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(groups -> assertThat(groups)
                        .contains("kommun-1280.caseworker", "lent-by:kommun-2281")
                        .doesNotContain("kommun-2281.caseworker"));

        assertThat(post("anna", "/hemvist/uppdrag/avsluta", Map.of())).hasStatus3xxRedirection();
        assertThat(get("anna", page(malmos))).hasStatus(404);
        assertThat(get("anna", page(sundsvalls))).hasStatusOk();
    }

    @Test
    void offersTheEnginesTasksOfThatKommunAndTakesThemBack() {
        agree("CASEWORK");
        world.commit(() -> {
            processes.start("child-intake", Objects.requireNonNull(malmos).id().toString());
            return malmos;
        });
        world.runJobs();
        assertThat(lists.list(TaskList.UNIT, "anna")).isEmpty();

        begin("anna");
        assertThat(lists.list(TaskList.UNIT, "anna")).isNotEmpty();
        agreements.end(agreements.all().get(0).id(), today.minusDays(1));
        lending.endWhatNoAgreementLets();

        assertThat(lists.list(TaskList.UNIT, "anna")).isEmpty();
    }

    @Test
    void letsNobodyBeyondItsPurposeItsKommunOrItsDays() {
        agree("CASEWORK");

        assertThat(get("maria", "/hemvist/uppdrag")).bodyText().contains("inget annat avtal");
        for (var other : List.of("maria", "karin", "johan", "lisa")) {
            assertThat(get(other, "/hemvist/uppdrag")).hasStatusOk();
        }
        begin("maria");
        assertThat(get("maria", page(malmos))).hasStatus(404);
        begin("johan");
        assertThat(get("johan", page(sundsvalls))).hasStatus(404);
        for (var other : List.of("eva", "sara", "dag", "siv")) {
            assertThat(get(other, "/hemvist/uppdrag")).as(other).hasStatus(404);
            assertThat(begin(other)).as(other).hasStatus(404);
        }

        begin("anna");
        agreements.end(agreements.all().get(0).id(), today.minusDays(1));
        assertThat(get("anna", page(malmos))).as("the agreement is over").hasStatus(404);
        assertThat(get("anna", page(sundsvalls))).hasStatusOk();
    }

    @Test
    void isEnteredByTheRegistrarAlone() {
        for (var other : List.of("anna", "maria", "eva", "sara", "dag")) {
            assertThat(get(other, "/hemvist/avtal")).as(other).hasStatus(404);
            assertThat(get(other, "/hemvist/avtal/nytt")).as(other).hasStatus(404);
            assertThat(post(other, "/hemvist/avtal/nytt", form("CASEWORK")))
                    .as(other)
                    .hasStatus(404);
        }
        Map.of("owner", "2281", "purpose", "", "from", "", "until", "2020-01-01", "reference", "")
                .forEach((field, value) -> {
                    var typed = form("CASEWORK");
                    typed.put(field, value);
                    assertThat(post("siv", "/hemvist/avtal/nytt", typed))
                            .as(field)
                            .hasStatus(422);
                });
        assertThat(agreements.all()).isEmpty();

        agree("DECISIONS");
        assertThat(get("siv", "/hemvist/avtal"))
                .bodyText()
                .contains("Sundsvall handlar för Malmö", "Beslut", "KS 2027/12");
        var id = agreements.all().get(0).id();
        assertThat(get("anna", "/hemvist/avtal/" + id + "/avsluta")).hasStatus(404);
        assertThat(post("siv", "/hemvist/avtal/" + id + "/avsluta", Map.of("until", today.toString())))
                .hasStatus3xxRedirection();
        assertThat(agreements.all().get(0).until()).isEqualTo(today);
        assertThat(get("siv", "/hemvist/avtal/" + UUID.randomUUID() + "/avsluta"))
                .hasStatus(404);
    }

    private void agree(String purpose) {
        assertThat(post("siv", "/hemvist/avtal/nytt", form(purpose))).hasStatus3xxRedirection();
    }

    private Map<String, String> form(String purpose) {
        return new HashMap<>(Map.of(
                "acting", "2281",
                "owner", "1280",
                "purpose", purpose,
                "from", today.toString(),
                "reference", "KS 2027/12"));
    }

    private MvcTestResult begin(String officer) {
        return post(officer, "/hemvist/uppdrag", Map.of("owner", MALMO.id()));
    }

    private CaseHead opened(Tenant unit, @Nullable String officer) {
        var child = persons.register(unit, ReportWorld.somebody(), "Märta Ågren", ProtectedIdentity.NONE);
        return world.commit(() -> cases.open(kind, unit, child, officer));
    }

    private static String page(@Nullable CaseHead of) {
        return "/hemvist/arenden/" + Objects.requireNonNull(of).number();
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer, String page, Map<String, String> values) {
        var call = browser.post()
                .uri(page)
                .with(as(officer))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString());
        values.forEach(call::param);
        return call.exchange();
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
