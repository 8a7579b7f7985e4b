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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.check.Conflicts;
import se.hemvist.engine.Refusal;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.IdentityNumber;

/** The desk's pair from the call to its end, through the check and the police's task; and whom the page is not there for. */
@InTheReports
class DeskPairPagesTest {

    private static final String PAGE = "/hemvist/par";
    private static final String FORM = "/hemvist/par/nytt";
    private static final ConfirmPair YES = new ConfirmPair(
            ConfirmPair.Answer.CONFIRM,
            Reliability.B,
            Correctness.TWO,
            LocalDate.now(SwedishTime.ZONE).plusMonths(6));
    private static final ConfirmPair NO = new ConfirmPair(ConfirmPair.Answer.LET_LAPSE, null, null, null);

    @Autowired
    ReportWorld world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    ConfirmPairForm form;

    @Autowired
    Conflicts conflicts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    private final IdentityNumber leaver = ReportWorld.somebody();
    private final IdentityNumber rival = ReportWorld.somebody();

    private String stay = "";

    @BeforeEach
    void twoLiveInOneHome() {
        world.nothingIsUnderWay();
        world.peopleAreKnown();
        var home = world.home();
        stay = world.livesIn(home, leaver);
        world.livesIn(home, rival);
        assertThat(conflicts.openOfStays(Set.of(stay))).isEmpty();
    }

    @Test
    void keepsThemApartInTheCheckAtOnceAndForGoodWhenThePoliceConfirm() {
        assertThat(post("sara", call())).hasStatus3xxRedirection();
        world.runJobs();

        assertThat(conflicts.openOfStays(Set.of(stay))).hasSize(1);
        var shown = ReportWorld.as("eva", () -> form.shown(id()));
        assertThat(shown.persons()).contains(leaver.written(), rival.written());
        assertThat(shown.recordedBy()).startsWith("Namn sara, nationella samordningen");
        assertThat(shown.caller()).isEqualTo("Ulla Norén, RLC Nord");
        assertThat(shown.why()).isEqualTo("Hot mot den ena i natt.");
        world.does("eva", id(), "ConfirmPair", YES);
        assertThat(conflicts.openOfStays(Set.of(stay))).hasSize(1);
        assertThat(instances()).isZero();
        assertThat(jdbc.sql("select owner_user from keep_apart_pair where id = ?")
                        .param(fact())
                        .query(String.class)
                        .single())
                .isEqualTo("eva");
    }

    @Test
    void lapsesByTheClockAndTheConflictIsOver() {
        post("sara", call());
        world.runJobs();
        var conflict = conflicts.openOfStays(Set.of(stay)).get(0).id();

        world.does("eva", id(), "ConfirmPair", NO);
        assertThat(conflicts.find(conflict).open()).isTrue();
        world.timeComes("PairLeft");

        assertThat(conflicts.find(conflict).open()).isFalse();
        assertThat(instances()).isZero();
        assertThat(get("eva", "/hemvist/register/uppgifter/atskilda/" + fact()))
                .bodyText()
                .contains(
                        "Samordningens tillfälliga par bekräftades inte av polisen i tid.",
                        "Namn sara, nationella samordningen",
                        "Hot mot den ena i natt.");
    }

    @Test
    void lapsesAlsoWhenNobodyHasAnswered() {
        post("sara", call());
        world.runJobs();

        world.timeComes("PairNotAnswered");

        assertThat(conflicts.openOfStays(Set.of(stay))).isEmpty();
        assertThat(world.tasksAbout(id())).isEmpty();
    }

    @Test
    void asksForTheGradeAndTheReviewWithAYes() {
        post("sara", call());
        world.runJobs();

        for (var incomplete : List.of(
                new ConfirmPair(ConfirmPair.Answer.CONFIRM, null, Correctness.TWO, YES.reviewOn()),
                new ConfirmPair(ConfirmPair.Answer.CONFIRM, Reliability.B, null, YES.reviewOn()),
                new ConfirmPair(ConfirmPair.Answer.CONFIRM, Reliability.B, Correctness.TWO, null),
                new ConfirmPair(
                        ConfirmPair.Answer.CONFIRM, Reliability.B, Correctness.TWO, LocalDate.now(SwedishTime.ZONE)),
                new ConfirmPair(
                        ConfirmPair.Answer.CONFIRM,
                        Reliability.B,
                        Correctness.TWO,
                        LocalDate.now(SwedishTime.ZONE).plusYears(3)))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> ReportWorld.as(
                            "eva",
                            () -> world.commit(() -> {
                                form.submit(id(), incomplete);
                                return id();
                            })));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ReportWorld.as(
                        "nils",
                        () -> world.commit(() -> {
                            form.submit(id(), YES);
                            return id();
                        })));
    }

    @Test
    void tellsTheDeskTheSameWhateverThePoliceDo() {
        post("sara", call());
        world.runJobs();
        var before = listed();

        world.does("eva", id(), "ConfirmPair", YES);

        assertThat(listed())
                .isEqualTo(before)
                .contains("TP-", "Polisregion Nord")
                .doesNotContain(leaver.written(), rival.written());
        assertThat(post("sara", call())).hasStatus(422).bodyText().contains("har redan registrerat de två");
    }

    @Test
    void keepsNothingPersonalInTheEngine() {
        post("sara", call());
        world.runJobs();

        assertThat(runtime.createVariableInstanceQuery().list())
                .filteredOn(variable -> id().equals(variable.getValue()))
                .isNotEmpty();
        for (var table : List.of("ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_RU_VARIABLE", "ACT_HI_OP_LOG")) {
            assertThat(jdbc.sql("select * from " + table).query().listOfRows().toString())
                    .doesNotContain(leaver.digits(), leaver.written(), "Ulla", "natt");
        }
        assertThat(jdbc.sql("select * from access_log").query().listOfRows().toString())
                .doesNotContain(leaver.digits(), leaver.written(), "Ulla", "natt");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var wrong = Map.of(
                "one", "19900101-2386",
                "other", leaver.written(),
                "cause", "",
                "scope", "RUND",
                "km", "0",
                "region", "polis-mars",
                "caller", " ",
                "why", "x".repeat(4_001));
        wrong.forEach((field, value) -> {
            var typed = call();
            typed.put(field, value);
            if (field.equals("km")) {
                typed.put("scope", "RADIUS");
            }
            assertThat(post("sara", typed))
                    .as(field)
                    .hasStatus(422)
                    .bodyText()
                    .contains("id=\"" + field + "-error\"", "Ulla Norén".substring(0, field.equals("caller") ? 0 : 4));
        });
        assertThat(instances()).isZero();
    }

    @Test
    void hasOneEffectHoweverOftenItIsSent() {
        var typed = call();

        assertThat(post("sara", typed)).hasStatus3xxRedirection();
        assertThat(post("sara", typed)).hasStatus3xxRedirection();

        assertThat(instances()).isOne();
    }

    @Test
    void isRecordedOnceWhenTwoDoItAtOnce() throws Exception {
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> post("sara", call()).getResponse().getStatus();

            var statuses = both.invokeAll(List.of(one, one));

            assertThat(List.of(statuses.get(0).get(), statuses.get(1).get())).containsExactlyInAnyOrder(302, 422);
        } finally {
            both.shutdownNow();
        }
        assertThat(instances()).isOne();
    }

    @Test
    void isNotThereForAnybodyElse() {
        for (var other : List.of("dag", "eva", "ulla", "anna", "maria")) {
            assertThat(get(other, PAGE)).as(other).hasStatus(404);
            assertThat(get(other, FORM)).as(other).hasStatus(404);
            assertThat(post(other, call())).as(other).hasStatus(404);
            assertThat(get(other, "/hemvist/franvaro")).bodyText().doesNotContain("/hemvist/par");
        }
        assertThat(browser.get().uri(PAGE)).hasStatus3xxRedirection();
        assertThat(get("sara", "/hemvist/franvaro")).bodyText().contains("/hemvist/par");
        assertThat(instances()).isZero();
    }

    private Map<String, String> call() {
        return new HashMap<>(Map.of(
                "one", leaver.written(),
                "other", rival.written(),
                "cause", "THREAT",
                "scope", "HOME",
                "region", "polis-nord",
                "caller", "Ulla Norén, RLC Nord",
                "why", "Hot mot den ena i natt.",
                "formKey", UUID.randomUUID().toString()));
    }

    private String listed() {
        var page = Objects.requireNonNull(get("sara", PAGE).getMvcResult().getModelAndView());
        return String.valueOf(page.getModel().get("pairs"));
    }

    private String id() {
        return latest("id");
    }

    private String fact() {
        return latest("fact_id");
    }

    private String latest(String column) {
        return jdbc.sql("select " + column + " from desk_pair order by recorded_at desc fetch first 1 rows only")
                .query(String.class)
                .single();
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("desk-pair")
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

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
