package se.hemvist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.engine.Refusal;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.report.WeighThreatReport.Answer;
import se.hemvist.secrecy.ProtectedIdentity;

/** A kommun that has heard of a threat, and the police who weigh it; and whom the page is not there for. */
@InTheReports
class ThreatReportPagesTest {

    private static final String CASE = "/hemvist/arenden/T-AAAA-22";
    private static final String FORM = CASE + "/hot";
    private static final WeighThreatReport DECLINED =
            new WeighThreatReport(Answer.DECLINE, null, null, null, null, null, null, "Känt sedan tidigare.");

    private final LocalDate nextYear = LocalDate.now(SwedishTime.ZONE).plusYears(1);
    private final IdentityNumber threatened = ReportWorld.somebody();
    private final IdentityNumber threatener = ReportWorld.somebody();

    @Autowired
    ReportWorld world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    AnnasCase files;

    @Autowired
    Persons persons;

    @Autowired
    NetworkFacts facts;

    @Autowired
    WeighThreatReportForm form;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private PersonId person = new PersonId(new UUID(0, 0));

    @BeforeEach
    void sundsvallHasACase() {
        world.nothingIsUnderWay();
        files.begins();
        jdbc.sql("delete from disclosure").update();
        world.peopleAreKnown();
        person = persons.register(
                ReportWorld.SUNDSVALL, threatened, "Märta Ågren", ProtectedIdentity.CONFIDENTIALITY_MARK);
        files.isAbout(person);
    }

    @Test
    void takesWhatTheKommunHasHeardToThePoliceOfItsRegion() {
        assertThat(post("anna", told())).hasStatus3xxRedirection();
        world.runJobs();

        var shown = ReportWorld.as("eva", () -> form.shown(id()));
        assertThat(shown.person()).isEqualTo("Märta Ågren");
        assertThat(shown.identity()).isEqualTo(threatened.written());
        assertThat(shown.threat()).isEqualTo("De ska ta honom på fredag.");
        assertThat(shown.actor()).isEqualTo("Någon som kallas Räven");
        assertThat(shown.reportedBy()).isEqualTo("Namn anna, Sundsvall, ärende T-AAAA-22");
        assertThat(world.tasksAbout(id())).containsExactly("WeighThreatReport");
        assertThat(jdbc.sql("select to_kind, legal_basis, fields from disclosure")
                        .query()
                        .listOfRows()
                        .toString())
                .contains("SOCIAL_TO_POLICE_YOUNG", "protection threat");
    }

    @Test
    void recordsTheThreatAsAFactThatTheOfficerAnswersFor() {
        post("anna", told());
        world.runJobs();

        world.does("eva", id(), "WeighThreatReport", recorded(threatener.written(), null));

        assertThat(facts.about(List.of(persons.jointOf(person))).threats())
                .singleElement()
                .satisfies(threat -> assertThat(threat.withNetworks()).isTrue());
        assertThat(jdbc.sql(
                                "select owner_user from threat where id = (select max(id) from threat where owner_user = 'eva')")
                        .query(String.class)
                        .single())
                .isEqualTo("eva");
        assertThat(instances()).isZero();
    }

    @Test
    void answersTheKommunTheSameWhateverThePoliceDo() {
        var answered = post("anna", told());
        world.runJobs();
        var before = body(get("anna", CASE));
        world.does("eva", id(), "WeighThreatReport", DECLINED);
        assertThat(body(get("anna", CASE))).isEqualTo(before);

        var again = post("anna", told());
        world.runJobs();
        world.does("eva", id(), "WeighThreatReport", recorded(threatener.written(), null));
        assertThat(body(get("anna", CASE))).isEqualTo(before);

        for (var result : List.of(answered, again)) {
            assertThat(new HashMap<String, Object>(result.getMvcResult().getFlashMap()))
                    .isEqualTo(Map.of("notice", "Anmälan är mottagen. Du får inget besked om vad den leder till."));
        }
    }

    @Test
    void refusesWhatIsHalfSaidOrSaidByOthers() {
        post("anna", told());
        world.runJobs();

        for (var half : List.of(
                recorded(null, null),
                recorded(threatener.written(), "network"),
                recorded(null, "network"),
                recorded("19900101-0000", null),
                recorded(threatened.written(), null),
                new WeighThreatReport(Answer.RECORD, threatener.written(), null, null, null, null, null, null),
                new WeighThreatReport(Answer.DECLINE, null, null, null, null, null, null, "  "))) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submitted("eva", half));
        }
        for (var other : List.of("nils", "sara", "anna")) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submitted(other, DECLINED));
        }
        submitted("ulla", DECLINED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submitted("eva", DECLINED))
                .withMessageContaining("redan bedömd");
        assertThat(facts.about(List.of(persons.jointOf(person))).threats()).isEmpty();
    }

    @Test
    void keepsWhatIsToldSealedAndOutOfTheEngine() {
        post("anna", told());
        world.runJobs();
        world.does("eva", id(), "WeighThreatReport", DECLINED);

        for (var table : List.of(
                "threat_report",
                "access_log",
                "disclosure",
                "ACT_HI_VARINST",
                "ACT_HI_DETAIL",
                "ACT_RU_VARIABLE",
                "ACT_HI_OP_LOG")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows().toString())
                    .as(table)
                    .doesNotContain(
                            threatened.digits(), threatened.written(), "Räven", "fredag", "Ågren", "Känt sedan");
        }
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var wrong = Map.of(
                "threat", "x".repeat(4_001),
                "source", "",
                "actor", "x".repeat(201),
                "heardOn", LocalDate.now(SwedishTime.ZONE).plusDays(1).toString(),
                "legalBasis", "HOME_CARE");
        wrong.forEach((field, value) -> assertThat(post("anna", told(field, value)))
                .as(field)
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + field + "-error\"", "Inget är sparat."));
        for (var day : List.of(
                "", "2026-02-31", LocalDate.now(SwedishTime.ZONE).minusYears(2).toString())) {
            assertThat(post("anna", told("heardOn", day))).hasStatus(422);
        }
        assertThat(post("anna", told("legalBasis", "CONSENT")))
                .hasStatus(422)
                .bodyText()
                .contains("Personens samtycke gäller inte.", "Någon som kallas Räven");
        assertThat(instances()).isZero();
    }

    @Test
    void hasOneEffectHoweverOftenOrAtOnceItIsSent() throws Exception {
        var typed = told();
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> post("anna", typed).getResponse().getStatus();
            for (var status : both.invokeAll(List.of(one, one))) {
                assertThat(status.get()).isEqualTo(302);
            }
        } finally {
            both.shutdownNow();
        }

        assertThat(post("anna", typed)).hasStatus3xxRedirection();
        assertThat(instances()).isOne();
    }

    @Test
    void isNotThereForAnybodyElseOrInAnotherCase() {
        for (var other : List.of("johan", "eva", "sara", "dag")) {
            assertThat(get(other, FORM)).as(other).hasStatus(404);
            assertThat(post(other, told())).as(other).hasStatus(404);
        }
        assertThat(get("anna", "/hemvist/arenden/T-BBBB-22/hot")).hasStatus(404);
        assertThat(browser.get().uri(FORM)).hasStatus3xxRedirection();
        files.isAbout(null);
        assertThat(get("anna", FORM)).hasStatus(404);
        assertThat(get("anna", CASE)).bodyText().doesNotContain("Anmäl hot till polisen");
        assertThat(instances()).isZero();
    }

    @Test
    void isOneClickFromTheCase() {
        assertThat(get("anna", CASE)).bodyText().contains(FORM, "Anmäl hot till polisen");
        assertThat(get("anna", FORM)).hasStatusOk().bodyText().contains("Ring 112 först", "Märta Ågren");
    }

    private WeighThreatReport recorded(@Nullable String number, @Nullable String network) {
        return new WeighThreatReport(
                Answer.RECORD, number, network, true, Reliability.C, Correctness.THREE, nextYear, null);
    }

    private void submitted(String officer, WeighThreatReport command) {
        ReportWorld.as(
                officer,
                () -> world.commit(() -> {
                    form.submit(id(), command);
                    return id();
                }));
    }

    private Map<String, String> told(String field, String value) {
        var typed = told();
        typed.put(field, value);
        return typed;
    }

    private Map<String, String> told() {
        return new HashMap<>(Map.of(
                "threat", "De ska ta honom på fredag.",
                "actor", "Någon som kallas Räven",
                "source", "Personen själv",
                "heardOn", LocalDate.now(SwedishTime.ZONE).minusDays(1).toString(),
                "legalBasis", "SOCIAL_TO_POLICE_YOUNG",
                "formKey", UUID.randomUUID().toString()));
    }

    private String id() {
        return jdbc.sql("select id from threat_report order by reported_at desc fetch first 1 rows only")
                .query(String.class)
                .single();
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("threat-report")
                .count();
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer, Map<String, String> values) {
        var call = browser.post().uri(FORM).with(as(officer)).with(csrf());
        values.forEach(call::param);
        return call.exchange();
    }

    /** But for the token of the form that leaves, and the minute, which may change meanwhile. */
    private static String body(MvcTestResult result) {
        try {
            return result.getResponse()
                    .getContentAsString()
                    .replaceAll("(?:value|content)=\"[^\"]{60,}\"", "")
                    .replaceAll("Utskrivet av [^<]*", "");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
