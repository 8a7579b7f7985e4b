package se.hemvist.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.Hemvist;
import se.hemvist.check.ConflictView;
import se.hemvist.check.Conflicts;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.engine.Decisions;
import se.hemvist.person.IdentityNumber;
import se.hemvist.report.ReportWorld;

/** Another table on its way: tried on today's conflicts, put in force as it was tried, or refused. */
@SpringBootTest(
        classes = {Hemvist.class, ReportWorld.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:severitytable",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "hemvist.swept-every=PT1H",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=severitytable"
        })
@AutoConfigureMockMvc
class TablePagesTest {

    private static final String PAGE = "/hemvist/tabell";
    private static final String SAME_HOME = "Rule_KeepApart_SameHome";

    @Autowired
    ReportWorld world;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Conflicts conflicts;

    @Autowired
    Decisions decisions;

    @Autowired
    RepositoryService repository;

    @Autowired
    ScheduledTaskHolder clockwork;

    @Autowired
    JdbcClient jdbc;

    private final IdentityNumber leaver = ReportWorld.somebody();
    private final IdentityNumber rival = ReportWorld.somebody();
    private final Cookie nobodys = new Cookie("SESSION", "");

    private Cookie session = nobodys;
    private String stay = "";

    @BeforeEach
    void twoAreInConflictByTheTableThatCameWithTheSoftware() {
        repository
                .createDeployment()
                .addClasspathResource("processes/conflict-severity.dmn")
                .deploy();
        world.peopleAreKnown();
        var home = world.home();
        stay = world.livesIn(home, leaver);
        world.livesIn(home, rival);
        browser.post()
                .uri("/hemvist/par/nytt")
                .with(as("sara"))
                .with(csrf())
                .param("one", leaver.written())
                .param("other", rival.written())
                .param("cause", "THREAT")
                .param("scope", "HOME")
                .param("region", "polis-nord")
                .param("caller", "Ulla Norén")
                .param("why", "Hot i natt.")
                .exchange();
        world.runJobs();
        assertThat(conflict().severity()).isEqualTo(ConflictSeverity.CRITICAL);
    }

    @Test
    void showsTheTableInForceInSwedishAndHandsOutItsFile() {
        assertThat(get("sara", PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Ska hållas åtskilda; samma boende; tungt skäl", "Kritisk", "Allt annat", "Ingen konflikt")
                .contains("kom med Hemvist", "fara för liv")
                .doesNotContain("KEEP_APART", "Rule_");
        assertThat(get("sara", PAGE + "/fil"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"conflict-severity-v" + version() + ".dmn\"")
                .body()
                .isEqualTo(file().getBytes(StandardCharsets.UTF_8));
        assertThat(logged("EXPORT", "DONE")).isPositive();
    }

    @Test
    void showsWhatWouldChangeByPseudonymAndChangesNothing() {
        int before = version();

        var shown = tries(weighing(SAME_HOME, "MODERATE"));

        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .containsPattern("Skulle bli lindrigare: \\d+")
                .containsPattern("S-[2-9A-Z]{6}: Sida A – Sida B")
                .contains("Kritisk → Måttlig", "Ska hållas åtskilda")
                .doesNotContain("Skulle uppstå", leaver.written(), "Märta", "Björken", stay);
        assertThat(version()).isEqualTo(before);
        assertThat(conflict().severity()).isEqualTo(ConflictSeverity.CRITICAL);
        assertThat(logged("SEARCH", "DONE")).isPositive();
    }

    @Test
    void showsWhatWouldBeOverAndWhatWouldArise() {
        assertThat(tries(weighing(SAME_HOME, "NONE")))
                .bodyText()
                .containsPattern("Skulle försvinna: \\d+")
                .contains("Kritisk → Ingen konflikt");

        putInForce(weighing(SAME_HOME, "NONE"));

        assertThat(tries(weighing(SAME_HOME, "HIGH")))
                .bodyText()
                .containsPattern("Skulle uppstå: \\d+")
                .contains("Ingen konflikt → Allvarlig");
    }

    @Test
    void saysWhenNothingWouldChange() {
        assertThat(tries(weighing("Rule_HomeFull", "HIGH"))).bodyText().contains("Ingen av dagens konflikter ändras.");
    }

    @Test
    void putsInForceWhatWasTriedAndEverybodyIsJudgedAnew() {
        int before = version();

        assertThat(putInForce(weighing(SAME_HOME, "MODERATE"))).hasStatus3xxRedirection();
        theClockTicks();
        world.runJobs();

        assertThat(version()).isEqualTo(before + 1);
        assertThat(conflict().severity()).isEqualTo(ConflictSeverity.MODERATE);
        assertThat(get("sara", PAGE)).bodyText().contains("Namn sara");
        assertThat(logged("DECIDE", "DONE")).isPositive();
    }

    @Test
    void refusesAnythingButAWholeTableOfItsOwnKind() {
        int before = version();
        var attack = "<!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        var growing = "<!DOCTYPE definitions [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        var head = "<definitions";
        Map.ofEntries(
                        Map.entry("", "Välj en fil"),
                        Map.entry("inte xml", "går inte att läsa"),
                        Map.entry("<a>".repeat(50_000), "går inte att läsa"),
                        Map.entry("<html/>", "går inte att läsa"),
                        Map.entry(file().replace(head, attack + head), "går inte att läsa"),
                        Map.entry(file().replace(head, growing + head), "går inte att läsa"),
                        Map.entry(file() + " ".repeat(300_000), "för stor"),
                        Map.entry(file(), "redan gäller"),
                        Map.entry(
                                file().replace("decision id=\"conflict-severity\"", "decision id=\"other\""), "fel id"),
                        Map.entry(file().replace(" camunda:historyTimeToLive=\"P365D\"", ""), "history time to live"),
                        Map.entry(file().replace("\"FIRST\"", "\"ANY\""), "FIRST"),
                        Map.entry(file().replace("<text>whose</text>", "<text>person</text>"), "fråga efter"),
                        Map.entry(
                                file().replace("name=\"severity\" typeRef=\"string\">", "name=\"grad\">"), "severity"),
                        Map.entry(
                                file().replace(
                                                "typeRef=\"string\">\n          <text>nearness",
                                                "typeRef=\"integer\">\n          <text>nearness"),
                                "typen string"),
                        Map.entry(
                                file().replace("<inputEntry ", "<inputEntry expressionLanguage=\"juel\" "),
                                "expressionLanguage"),
                        Map.entry(
                                file().replace("<text>\"SAME_HOME\"</text>", "<text>\"SAME_HOUSE\"</text>"),
                                "kod som inte finns"),
                        Map.entry(file().replace("<text>\"OWN\"</text>", "<text>1 + 1</text>"), "skriv bara koder"),
                        Map.entry(file().replace("<text>\"HIGH\"</text>", "<text>\"AWFUL\"</text>"), "något annat än"),
                        Map.entry(file().replace("Rule_KeepApart_Light\"", "Rule_ThreatenedBy_Far\""), ""),
                        Map.entry(withoutTheLastRule(), "Ingen rad svarar för slag av konflikt "))
                .forEach((content, sentence) -> assertThat(tries(content))
                        .as(sentence)
                        .hasStatus(422)
                        .bodyText()
                        .contains(sentence, "Ingenting är ändrat."));
        assertThat(version()).isEqualTo(before);
        assertThat(logged("SEARCH", "REFUSED")).isPositive();
    }

    @Test
    void refusesATrialThatAnotherTableHasOvertaken() {
        var tried = weighing(SAME_HOME, "HIGH");
        tries(tried);
        repository
                .createDeployment()
                .addClasspathResource("processes/conflict-severity.dmn")
                .deploy();
        int before = version();

        assertThat(confirms(session, hash(tried), UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("En annan tabell har börjat gälla");

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void refusesWhatWasNotTriedLast() {
        int before = version();
        var first = weighing(SAME_HOME, "HIGH");
        tries(first);
        tries(weighing(SAME_HOME, "MODERATE"));

        assertThat(confirms(session, hash(first), UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Du har provat en annan fil");
        assertThat(confirms(nobodys, hash(first), UUID.randomUUID())).hasStatus(422);

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void hasOneEffectHoweverOftenItIsSent() {
        int before = version();
        var tried = weighing(SAME_HOME, "HIGH");
        tries(tried);
        var form = UUID.randomUUID();

        assertThat(confirms(session, hash(tried), form)).hasStatus3xxRedirection();
        assertThat(confirms(session, hash(tried), form)).hasStatus3xxRedirection();

        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void letsOneOfTwoThroughWhoDoItAtOnce() throws Exception {
        int before = version();
        var tried = weighing(SAME_HOME, "HIGH");
        tries(tried);
        var others = sessionOf(tries("sara", nobodys, tried));
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> confirms(session, hash(tried), UUID.randomUUID())
                    .getResponse()
                    .getStatus();
            Callable<Integer> other = () -> confirms(others, hash(tried), UUID.randomUUID())
                    .getResponse()
                    .getStatus();

            var statuses = both.invokeAll(List.of(one, other));

            assertThat(List.of(statuses.get(0).get(), statuses.get(1).get())).containsExactlyInAnyOrder(302, 422);
        } finally {
            both.shutdownNow();
        }
        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void isNotThereForAnybodyElse() {
        int before = version();
        for (var other : List.of("dag", "eva", "ulla", "anna", "maria")) {
            assertThat(get(other, PAGE)).as(other).hasStatus(404);
            assertThat(get(other, PAGE + "/fil")).as(other).hasStatus(404);
            assertThat(tries(other, nobodys, file())).as(other).hasStatus(404);
            assertThat(browser.post().uri(PAGE + "/galler").with(as(other)).with(csrf()))
                    .as(other)
                    .hasStatus(404);
            assertThat(get(other, "/hemvist/franvaro")).bodyText().doesNotContain("/hemvist/tabell");
        }
        assertThat(browser.get().uri(PAGE)).hasStatus3xxRedirection();
        assertThat(get("sara", "/hemvist/franvaro")).bodyText().contains("/hemvist/tabell");
        assertThat(version()).isEqualTo(before);
        assertThat(logged("DECIDE", "REFUSED")).isPositive();
    }

    /** The table in force with another answer in one rule. */
    private String weighing(String rule, String severity) {
        var changed = file().replaceFirst(
                        "(?s)(<rule id=\"" + rule + "\">.*?<outputEntry[^>]*>\\s*<text>\")[A-Z]+", "$1" + severity);
        assertThat(changed).isNotEqualTo(file());
        return changed;
    }

    private String withoutTheLastRule() {
        var all = file();
        return all.substring(0, all.lastIndexOf("<rule ")) + all.substring(all.lastIndexOf("</rule>") + 7);
    }

    private String file() {
        try {
            return new String(
                    repository
                            .getDecisionModel(repository
                                    .createDecisionDefinitionQuery()
                                    .decisionDefinitionKey(DeskTable.KEY)
                                    .latestVersion()
                                    .singleResult()
                                    .getId())
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ConflictView conflict() {
        return conflicts.openOfStays(Set.of(stay)).get(0);
    }

    private int version() {
        return decisions.version(DeskTable.KEY);
    }

    private long logged(String action, String outcome) {
        return jdbc.sql(
                        "select count(*) from access_log where object_type = 'severity-table' and action = ? and outcome = ?")
                .params(action, outcome)
                .query(Long.class)
                .single();
    }

    private void theClockTicks() {
        clockwork.getScheduledTasks().stream()
                .map(scheduled -> scheduled.getTask().getRunnable())
                .filter(task -> task.toString().contains("SweptByTheClock"))
                .forEach(Runnable::run);
    }

    private static String hash(String content) {
        return UploadedFile.hash(content.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult putInForce(String content) {
        tries(content);
        return confirms(session, hash(content), UUID.randomUUID());
    }

    private MvcTestResult tries(String content) {
        var result = tries("sara", session, content);
        if (session == nobodys) {
            session = sessionOf(result);
        }
        return result;
    }

    private Cookie sessionOf(MvcTestResult result) {
        return Objects.requireNonNullElse(result.getResponse().getCookie("SESSION"), nobodys);
    }

    private MvcTestResult tries(String officer, Cookie in, String content) {
        return browser.post()
                .uri(PAGE + "/prova")
                .multipart()
                .file("file", content.getBytes(StandardCharsets.UTF_8))
                .cookie(in)
                .with(as(officer))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirms(Cookie in, String hash, UUID form) {
        return browser.post()
                .uri(PAGE + "/galler")
                .cookie(in)
                .with(as("sara"))
                .with(csrf())
                .param("hash", hash)
                .param("formKey", form.toString())
                .exchange();
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(as(officer)).exchange();
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
