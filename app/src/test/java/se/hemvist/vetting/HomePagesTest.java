package se.hemvist.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.check.ConflictView;
import se.hemvist.check.Conflicts;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.StayStatus;
import se.hemvist.network.ExposedHomes;
import se.hemvist.network.KeepApart;
import se.hemvist.network.KeepApartPairs;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.network.Threats;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.JointPersons;
import se.hemvist.person.Persons;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.ProtectedIdentity;

/** The register of homes as its pages answer, to the right person and to the wrong ones; and what the check makes of a change. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:vetting",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=vetting"
        })
@AutoConfigureMockMvc
class HomePagesTest {

    private static final String HOMES = "/hemvist/boenden";
    private static final String PROVIDERS = "/hemvist/utforare";
    private static final String REVIEWER = "nationell.provider-reviewer";
    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final Provenance SOURCE = new Provenance(
            new SourceGrade(Reliability.B, Correctness.TWO), "eva", Tenant.ofRegion("nord"), LocalDate.of(2099, 1, 1));
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Persons persons;

    @Autowired
    JointPersons joints;

    @Autowired
    Placements placements;

    @Autowired
    Stays stays;

    @Autowired
    KeepApartPairs pairs;

    @Autowired
    Threats threats;

    @Autowired
    ExposedHomes exposures;

    @Autowired
    Conflicts conflicts;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobodyHasSentAnything() {
        jdbc.sql("delete from access_log").update();
    }

    @Test
    void registersAHomeAndShowsIt() {
        var page = registered(home("name", "Ensamma gården"));

        assertThat(get(page))
                .bodyText()
                .contains(
                        "Ensamma gården",
                        "HVB",
                        "Oxie, Malmö kommun (ungefär)",
                        "Tillstånd saknas",
                        "13–17 år",
                        "Norra, Södra")
                .contains("Sundsvall, Umeå", "Okänd, räknas som privat");
        assertThat(get(HOMES + "?text=ensamma&kind=HVB&county=12")).bodyText().contains("1 boende", "Ensamma gården");
        assertThat(get(HOMES + "?kind=SHELTER&text=ensamma")).bodyText().contains("Inget boende stämmer.");
        assertThat(get(HOMES + "?kind=FEL&county=99&state=X")).hasStatusOk();
    }

    @Test
    void amendsBlocksClosesAndReopens() {
        var page = registered(home());

        assertThat(act(page, "andra", home("audience", "ingen"))).hasStatus3xxRedirection();
        assertThat(get(page)).bodyText().contains("Ingen");
        assertThat(act(page, "andra", home("name", "Linden"))).hasStatus3xxRedirection();
        assertThat(act(
                        page,
                        "sparra",
                        Map.of(
                                "from",
                                LocalDate.now(SwedishTime.ZONE).plusDays(2).toString())))
                .hasStatus3xxRedirection();
        assertThat(get(page)).bodyText().contains("Linden", "Spärrat från", "Häv spärren");
        assertThat(act(page, "hav-sparren", Map.of())).hasStatus3xxRedirection();
        assertThat(act(page, "stang", Map.of("reason", "Utföraren har lagt ned.")))
                .hasStatus3xxRedirection();
        assertThat(get(page))
                .bodyText()
                .contains("Utföraren har lagt ned.", "Öppna igen")
                .doesNotContain("Spärrat från");
        assertThat(act(page, "oppna", Map.of())).hasStatus3xxRedirection();

        assertThat(get(page)).bodyText().doesNotContain("Utföraren har lagt ned.");
        assertThat(logged()).contains("CREATE", "CHANGE", "READ");
    }

    @Test
    void keepsProvidersAndWhatTheirHomesNeed() {
        assertThat(post(PROVIDERS + "/nytt", Map.of("name", "Omsorg AB", "owner", "PRIVATE")))
                .hasStatus3xxRedirection();
        var id = jdbc.sql("select cast(id as varchar) from home_provider where name = 'Omsorg AB'")
                .query(String.class)
                .single();
        var provider = PROVIDERS + "/" + id;
        var page = registered(home("provider", id));
        assertThat(get(page)).bodyText().contains("Omsorg AB (Privat)", "Tillstånd saknas");

        assertThat(act(provider, "stang", Map.of("reason", "Nedlagd.")))
                .hasStatus(422)
                .bodyText()
                .contains("öppna boenden");
        assertThat(act(provider, "andra", Map.of("name", "Omsorgen", "owner", "MUNICIPAL")))
                .hasStatus3xxRedirection();

        assertThat(get(page)).bodyText().contains("Omsorgen (Kommun)", "Behöver inget tillstånd");
        act(page, "stang", Map.of("reason", "Nedlagt."));
        assertThat(act(provider, "stang", Map.of("reason", "Nedlagd."))).hasStatus3xxRedirection();
        assertThat(get(PROVIDERS + "?text=omsorgen")).bodyText().contains("1 utförare", "stängd", "Öppna igen");
        assertThat(act(provider, "oppna", Map.of())).hasStatus3xxRedirection();
        assertThat(get(provider + "/annat")).hasStatus(404);
        assertThat(get(PROVIDERS + "/" + UUID.randomUUID() + "/andra")).hasStatus(404);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var wrong = new HashMap<>(Map.of(
                "name", "",
                "kind", "UNLISTED",
                "provider", UUID.randomUUID().toString(),
                "municipality", "9999",
                "town", "Ingenstans",
                "point", "18,0 59,3",
                "permit", "",
                "permitUntil", "2026-02-31",
                "capacity", "2,5",
                "maxAge", "12"));
        wrong.put("minAge", "-1");
        wrong.put("units", "x".repeat(201));
        wrong.put("audience", "Sundsval");
        wrong.put("address", "x".repeat(201));
        wrong.forEach((field, value) -> assertThat(post(HOMES + "/nytt", home(field, value)))
                .as(field)
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + field + "-error\"", "Inget är sparat."));
        var page = registered(home());
        assertThat(act(
                        page,
                        "sparra",
                        Map.of(
                                "from",
                                LocalDate.now(SwedishTime.ZONE).minusDays(2).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("tidigast i dag");
        assertThat(act(page, "stang", Map.of("reason", " "))).hasStatus(422);
        assertThat(act(page, "stang", Map.of("reason", "x".repeat(1_001)))).hasStatus(422);
        assertThat(get(page + "/annat")).hasStatus(404);
    }

    @Test
    void ofTwoReviewersTheSecondSeesBothVersions() {
        var page = registered(home());
        var seen = version(page + "/andra");
        var first = home("name", "Linden");
        first.put("version", seen);
        var second = home("name", "Granen");
        second.put("version", seen);
        assertThat(post(page + "/andra", first)).hasStatus3xxRedirection();

        var refused = post(page + "/andra", second);

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("En kollega har ändrat uppgifterna", "Ändra: Linden", "value=\"Granen\"");
    }

    @Test
    void hasOneEffectHoweverOftenOrAtOnceItIsSent() throws Exception {
        var typed = home("name", "Dubbelt " + UUID.randomUUID());
        var both = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one =
                    () -> post(HOMES + "/nytt", typed).getResponse().getStatus();
            for (var status : both.invokeAll(List.of(one, one))) {
                assertThat(status.get()).isEqualTo(302);
            }
        } finally {
            both.shutdownNow();
        }

        assertThat(jdbc.sql("select count(*) from home where name = ?")
                        .param(typed.get("name"))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aHomeThatMovesLeavesItsOldNeighboursAndMeetsItsNew() {
        var here = registered(at("Här", "62,3913 17,3063", "2281", "Sundsvall"));
        var near = registered(at("Nära", "62,4000 17,3100", "2281", "Sundsvall"));
        var far = registered(at("Långt bort", "55,6050 13,0038", "1280", "Malmö"));
        var one = somebody();
        var other = somebody();
        var third = somebody();
        var stay = livesIn(here, one);
        livesIn(near, other);
        livesIn(far, third);
        keptApart(one, other);
        keptApart(one, third);
        assertThat(open(stay)).hasSize(1);

        var moved = at("Här", "55,6100 13,0100", "1280", "Malmö");
        assertThat(act(here, "andra", moved)).hasStatus3xxRedirection();
        runJobs();

        assertThat(open(stay)).singleElement().satisfies(conflict -> assertThat(conflict.stays())
                .contains(stay));
        var met = open(stay).get(0).id();
        assertThat(act(here, "andra", at("Här", "62,3913 17,3063", "2281", "Sundsvall")))
                .hasStatus3xxRedirection();
        runJobs();
        assertThat(open(stay)).singleElement().satisfies(conflict -> assertThat(conflict.id())
                .isNotEqualTo(met));
    }

    @Test
    void whatIsKnownOfAHomeThatMovesAwayIsNoLongerKnownOfItsNeighbours() {
        var exposed = registered(at("Röjt", "62,3913 17,3063", "2281", "Sundsvall"));
        var besides = registered(at("Bredvid", "62,3913 17,3063", "2281", "Sundsvall"));
        var one = somebody();
        var enemy = somebody();
        commit(() -> threats.record(one, new ByPerson(enemy), null, false, SOURCE));
        commit(() -> exposures.record(id(exposed), new ByPerson(enemy), null, SOURCE));
        var stay = livesIn(besides, one);
        assertThat(open(stay)).extracting(ConflictView::kind).contains(ConflictKind.EXPOSED_HOME);

        assertThat(act(exposed, "andra", at("Röjt", "62,6000 17,9000", "2281", "Sundsvall")))
                .hasStatus3xxRedirection();
        runJobs();

        assertThat(open(stay)).isEmpty();
    }

    @Test
    void aClosedHomeIsAConflictForWhoIsToComeThere() {
        var page = registered(at("Stängs", "62,3913 17,3063", "2281", "Sundsvall"));
        var stay = livesIn(page, somebody());
        assertThat(open(stay)).isEmpty();

        act(page, "stang", Map.of("reason", "Nedlagt."));
        runJobs();
        assertThat(open(stay)).extracting(ConflictView::kind).containsExactly(ConflictKind.HOME_BLOCKED);
        act(page, "oppna", Map.of());
        runJobs();

        assertThat(open(stay)).isEmpty();
    }

    @Test
    void isNotThereForAnybodyElse() {
        var page = registered(home());
        for (var other : List.of(
                "kommun-2281.caseworker",
                "kommun-2281.manager",
                "kommun-2281.provider-reviewer",
                "polis-nord.assessor",
                "nationell.coordinator",
                "nationell.operator")) {
            for (var path : List.of(HOMES, HOMES + "/nytt", page, page + "/andra", PROVIDERS, PROVIDERS + "/nytt")) {
                assertThat(browser.get().uri(path).with(as(other)))
                        .as(other + path)
                        .hasStatus(404);
            }
            assertThat(browser.post().uri(page + "/oppna").with(as(other)).with(csrf()))
                    .hasStatus(404);
            assertThat(browser.get().uri("/hemvist/franvaro").with(as(other)))
                    .bodyText()
                    .doesNotContain(">Boenden<");
        }
        assertThat(browser.get().uri(HOMES)).hasStatus3xxRedirection();
        assertThat(get("/hemvist/franvaro")).bodyText().contains(">Boenden<");
    }

    private Map<String, String> at(String name, String point, String municipality, String town) {
        var typed = home("name", name);
        typed.putAll(Map.of("point", point, "municipality", municipality, "town", town, "permit", "YES"));
        typed.putAll(Map.of("minAge", "", "maxAge", "", "capacity", ""));
        return typed;
    }

    private Map<String, String> home(String field, String value) {
        var typed = home();
        typed.put(field, value);
        return typed;
    }

    private Map<String, String> home() {
        var typed = new HashMap<>(Map.of(
                "name", "Björken",
                "kind", "HVB",
                "address", "Strandvägen 1",
                "municipality", "1280",
                "town", "Oxie",
                "permit", "NO",
                "capacity", "6",
                "minAge", "13",
                "maxAge", "17"));
        typed.put("units", "Norra\n\nSödra\nNorra");
        typed.put("audience", "Sundsvall\numeå");
        typed.put("formKey", UUID.randomUUID().toString());
        return typed;
    }

    private String registered(Map<String, String> typed) {
        var saved = post(HOMES + "/nytt", typed);
        assertThat(saved).hasStatus3xxRedirection();
        runJobs();
        return Objects.requireNonNull(saved.getResponse().getRedirectedUrl());
    }

    private MvcTestResult act(String page, String action, Map<String, String> values) {
        var typed = new HashMap<>(values);
        typed.put("formKey", UUID.randomUUID().toString());
        typed.put("version", version(page + "/" + action));
        return post(page + "/" + action, typed);
    }

    private String version(String page) {
        var matcher = VERSION.matcher(body(get(page)));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private JointId somebody() {
        var digits = "19900101" + SERIAL.incrementAndGet();
        int sum = 0;
        for (int place = 2; place < digits.length(); place++) {
            int value = Character.digit(digits.charAt(place), 10) * (place % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        numbered = new IdentityNumber(digits + (10 - sum % 10) % 10);
        people.put(joints.jointOf(numbered), numbered);
        return joints.jointOf(numbered);
    }

    private final Map<JointId, IdentityNumber> people = new HashMap<>();
    private IdentityNumber numbered = new IdentityNumber("199001012385");

    private String livesIn(String page, JointId joint) {
        var person = persons.register(
                SUNDSVALL, Objects.requireNonNull(people.get(joint)), "Märta Ågren", ProtectedIdentity.NONE);
        var placement = placements.request(new RequestPlacement(
                SUNDSVALL,
                UUID.randomUUID().toString(),
                "K-" + UUID.randomUUID().toString().substring(0, 4),
                person,
                "anna"));
        return commit(() -> stays.record(new RecordStay(
                placement,
                SUNDSVALL,
                joint,
                id(page),
                null,
                LocalDate.now(SwedishTime.ZONE).plusDays(1),
                null,
                StayStatus.DECIDED,
                null)));
    }

    private void keptApart(JointId one, JointId other) {
        commit(() -> pairs.record(
                        one,
                        other,
                        new KeepApart(KeepApart.Reason.THREAT, KeepApart.Scope.RADIUS, 50.0),
                        Period.ALWAYS,
                        SOURCE)
                .id());
    }

    private List<ConflictView> open(String stay) {
        return conflicts.openOfStays(Set.of(stay));
    }

    private String commit(Supplier<String> work) {
        var result = Objects.requireNonNull(transaction.execute(status -> work.get()));
        runJobs();
        return result;
    }

    private void runJobs() {
        for (var jobs = due(); !jobs.isEmpty(); jobs = due()) {
            jobs.forEach(management::executeJob);
        }
    }

    private List<String> due() {
        return management.createJobQuery().executable().messages().list().stream()
                .map(job -> job.getId())
                .toList();
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private List<String> logged() {
        return jdbc.sql("select distinct action from access_log where object_type = 'home'")
                .query(String.class)
                .list();
    }

    private MvcTestResult get(String page) {
        return browser.get().uri(URI.create(page)).with(as(REVIEWER)).exchange();
    }

    private MvcTestResult post(String page, Map<String, String> values) {
        var call = browser.post().uri(page).with(as(REVIEWER)).with(csrf());
        values.forEach(call::param);
        return call.exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RequestPostProcessor as(String group) {
        return user("kerstin").authorities(AuthorityUtils.createAuthorityList(group));
    }
}
