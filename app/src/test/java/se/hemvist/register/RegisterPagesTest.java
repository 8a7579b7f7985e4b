package se.hemvist.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.network.KnownFacts;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.RegisterPersons;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;

/** The police's register as it answers, to the right people and to the wrong ones. */
@InTheRegister
class RegisterPagesTest {

    private static final String REGISTER = "/hemvist/register";
    private static final String LEAVER = "19900101-2385";
    private static final String RIVAL = "19850505-2384";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern FACT = Pattern.compile("/hemvist/register/uppgifter/[a-z-]+/[0-9a-f-]{36}");
    private static final Pattern PROPOSAL = Pattern.compile("/hemvist/register/forslag/[0-9a-f-]{36}");
    private static final Map<String, List<String>> OFFICERS = Map.of(
            "eva", List.of("polis-nord.assessor"),
            "peter", List.of("polis-nord.reviewer", "polis-nord.assessor"),
            "nils", List.of("polis-syd.assessor"),
            "ulla", List.of("polis-nord.on-call"),
            "anna", List.of("kommun-2281.caseworker", "kommun-2281.intake"),
            "sara", List.of("nationell.coordinator"),
            "dag", List.of("nationell.operator"));

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Officers officers;

    @Autowired
    RegisterPersons persons;

    @Autowired
    NetworkFacts facts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void everybodyIsThereAndNothingIsKnown() {
        for (var table : List.of("fact_proposal", "network_territory", "rivalry", "membership", "threat", "network")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from keep_apart_pair").update();
        jdbc.sql("delete from exclusion_area").update();
        jdbc.sql("delete from person_relation").update();
        OFFICERS.forEach((name, groups) -> officers.register(actor(name), null));
    }

    @Test
    void findsAPersonByANumberThatStandsInNoAddress() {
        var found = post("eva", REGISTER + "/personer", Map.of("number", LEAVER));

        assertThat(found).hasStatus3xxRedirection();
        assertThat(next(found)).matches("/hemvist/register/personer/[0-9a-f-]{36}");
        assertThat(get("eva", next(found))).hasStatusOk().bodyText().contains(LEAVER, "Inga uppgifter om personen.");
        assertThat(logged()).contains("SEARCH fact", "LIST fact").noneMatch(row -> row.contains("2385"));
    }

    @Test
    void saysWhatIsWrongWithANumberAndKeepsIt() {
        assertThat(post("eva", REGISTER + "/personer", Map.of("number", "19900101-2386")))
                .hasStatus(422)
                .bodyText()
                .contains("Numrets kontrollsiffra stämmer inte.", "value=\"19900101-2386\"");
    }

    @Test
    void recordsAMembershipAndShowsItWithItsSourceOwnerAndReview() {
        var network = network("Hamnligan");

        var saved = post("eva", person() + "/koppling", membership(network));

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(known().memberships()).hasSize(1);
        assertThat(get("eva", person())).bodyText().contains("Nätverkskoppling", "Hamnligan", "Gäller");
        assertThat(get("eva", fact(person())))
                .bodyText()
                .contains(
                        "Medlem",
                        "B – oftast tillförlitlig, 2 – trolig",
                        "Namn eva, Polisregion Nord",
                        "Ses över senast");
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        var form = membership(network("Hamnligan"));
        form.put("from", "2026-02-31");
        form.put("until", "2026-12-31");

        assertThat(post("eva", person() + "/koppling", form))
                .hasStatus(422)
                .bodyText()
                .contains("Datumet finns inte.", "value=\"2026-02-31\"", "value=\"2026-12-31\"")
                .containsPattern("value=\"MEMBER\"[^>]*selected")
                .containsPattern("value=\"eva\"[^>]*selected");
        assertThat(known().memberships()).isEmpty();
    }

    @Test
    void saysNothingIsWrongBeforeAnythingIs() {
        send("omrade", Map.of("municipality", "1280"));

        for (var page : List.of(person() + "/koppling", fact(person()) + "/andra", fact(person()) + "/avsluta")) {
            assertThat(get("eva", page)).bodyText().doesNotContain("Inget är sparat.");
        }
        assertThat(get("eva", REGISTER)).bodyText().doesNotContain("class=\"rows\"");
    }

    @Test
    void takesTheSameFormTwiceAsOneFact() {
        var form = membership(network("Hamnligan"));

        post("eva", person() + "/koppling", form);
        assertThat(post("eva", person() + "/koppling", form)).hasStatus3xxRedirection();

        assertThat(known().memberships()).hasSize(1);
    }

    @Test
    void recordsThreatsPairsAreasAndRelations() {
        var network = network("Hamnligan");
        send("hot", Map.of("direction", "ANOTHER", "other", RIVAL, "withNetworks", "YES"));
        send("hot", Map.of("direction", "NETWORK", "network", network));
        send("hot", Map.of("direction", "THIS_ONE", "other", RIVAL, "withNetworks", "NO"));
        send("atskilda", Map.of("other", RIVAL, "cause", "THREAT", "scope", "RADIUS", "km", "50"));
        send("omrade", Map.of("municipality", "1280"));
        send("omrade", Map.of("place", "Oxie", "km", "2,5"));
        send("anhoriga", Map.of("other", "19850505-2392"));

        assertThat(known().threats()).hasSize(3);
        assertThat(known().pairs()).hasSize(1);
        assertThat(known().areas()).hasSize(2);
        assertThat(known().relatives()).hasSize(1);
        assertThat(get("eva", person()))
                .bodyText()
                .contains("2,5 km runt Oxie, Malmö", "Malmö kommun", RIVAL, "Från Hamnligan mot " + LEAVER);
    }

    @Test
    void refusesTheSamePairTwiceAndOnesOwnNumber() {
        var pair = Map.of("other", RIVAL, "cause", "THREAT", "scope", "HOME");
        send("atskilda", pair);

        assertThat(post("eva", person() + "/atskilda", sourced(pair)))
                .hasStatus(422)
                .bodyText()
                .contains("Samma uppgift finns redan");
        assertThat(post(
                        "eva",
                        person() + "/atskilda",
                        sourced(Map.of("other", LEAVER, "cause", "THREAT", "scope", "HOME"))))
                .hasStatus(422)
                .bodyText()
                .contains("Det är samma person.");
    }

    @Test
    void letsOneChooseAmongTownsOfTheSameName() {
        var refused = post("eva", person() + "/omrade", sourced(Map.of("place", "Backa", "km", "2")));

        assertThat(refused).hasStatus(422).bodyText().contains("Det finns flera orter med det namnet.", "<option");
        assertThat(post("eva", person() + "/omrade", sourced(Map.of("place", "Ingenstans", "km", "2"))))
                .hasStatus(422)
                .bodyText()
                .contains("Orten finns inte i ortsregistret.", "value=\"Ingenstans\"");
    }

    @Test
    void closesAFactOnlyWhenAColleagueConfirms() {
        send("hot", Map.of("direction", "ANOTHER", "other", RIVAL, "withNetworks", "YES"));
        var threat = fact(person());

        var closed =
                post("eva", threat + "/avsluta", Map.of("reason", "Källan tog tillbaka.", "version", version(threat)));

        assertThat(closed).hasStatus3xxRedirection();
        assertThat(known().threats()).hasSize(1);
        assertThat(get("eva", REGISTER)).bodyText().contains("Mina förslag").doesNotContain("Källan tog tillbaka.");
        assertThat(get("peter", REGISTER)).bodyText().contains("Väntar på en andra bedömare", "Namn eva");
        var proposal = found(PROPOSAL, get("peter", REGISTER));
        assertThat(get("peter", proposal)).bodyText().contains("Källan tog tillbaka.", "Bekräfta");
        assertThat(get("eva", proposal))
                .bodyText()
                .contains("Ta tillbaka förslaget")
                .doesNotContain(">Bekräfta<");
        assertThat(post("eva", proposal + "/bekrafta", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Du har föreslagit det själv.");
        assertThat(known().threats()).hasSize(1);

        assertThat(post("peter", proposal + "/bekrafta", Map.of())).hasStatus3xxRedirection();

        assertThat(known().threats()).isEmpty();
        assertThat(get("eva", threat)).bodyText().contains("Avslutad", "bekräftad av Namn peter", "Öppna igen");
        assertThat(post("peter", proposal + "/bekrafta", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Förslaget är redan avgjort.");

        post("eva", threat + "/oppna", Map.of("version", version(threat + "/oppna")));
        assertThat(known().threats()).hasSize(1);
    }

    @Test
    void ofTwoOfficersTheSecondSeesBothVersions() {
        send("atskilda", Map.of("other", RIVAL, "cause", "THREAT", "scope", "RADIUS", "km", "50"));
        var pair = fact(person());
        var first = pairTerms("70", version(pair));
        var second = pairTerms("90", version(pair));
        post("eva", pair + "/andra", first);

        var refused = post("peter", pair + "/andra", second);

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "En kollega har ändrat uppgiften sedan du öppnade den.",
                        "Inte närmare än 70 km",
                        "value=\"90\"");
        second.put("version", version(refused));
        second.put("formKey", UUID.randomUUID().toString());
        assertThat(post("peter", pair + "/andra", second)).hasStatus3xxRedirection();
        assertThat(known().pairs())
                .singleElement()
                .satisfies(known -> assertThat(known.keepApart().km()).isEqualTo(90.0));
    }

    @Test
    void asksWhyBeforeAWeakerFactWaits() {
        send("atskilda", Map.of("other", RIVAL, "cause", "THREAT", "scope", "RADIUS", "km", "50"));
        var pair = fact(person());
        var nearer = pairTerms("10", version(pair));

        assertThat(post("eva", pair + "/andra", nearer))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför.");
        nearer.put("reason", "De bor nära varandra.");
        assertThat(post("eva", pair + "/andra", nearer)).hasStatus3xxRedirection();

        assertThat(known().pairs())
                .singleElement()
                .satisfies(known -> assertThat(known.keepApart().km()).isEqualTo(50.0));
        assertThat(get("peter", found(PROPOSAL, get("peter", REGISTER))))
                .bodyText()
                .contains("Inte närmare än 50 km", "Inte närmare än 10 km");
    }

    @Test
    void givesANetworkTerritoryRivalsAndANewName() {
        var hamn = network("Hamnligan");
        var other = network("Bergsgänget");
        var page = REGISTER + "/natverk/" + hamn;

        assertThat(post("eva", page + "/omrade", Map.of("place", "55,613 13,002", "km", "3")))
                .hasStatus3xxRedirection();
        assertThat(post("eva", page + "/rivalitet", sourced(Map.of("network", other, "from", "2025-01-01"))))
                .hasStatus3xxRedirection();
        assertThat(post("eva", page + "/rivalitet", sourced(Map.of("network", other, "from", "2025-01-01"))))
                .hasStatus(422);
        assertThat(post("eva", page + "/namn", Map.of("name", "Kajligan", "version", version(page + "/namn"))))
                .hasStatus3xxRedirection();

        assertThat(get("eva", page))
                .bodyText()
                .contains("Kajligan", "3 km runt 55.613 13.002", "Rivalitet", "Bergsgänget");
        assertThat(post("eva", REGISTER + "/natverk", Map.of("name", "kaj")))
                .bodyText()
                .contains("Kajligan")
                .doesNotContain("Bergsgänget");
    }

    @Test
    void tellsOfMembersHowManyAndNamesTheReadersOwn() {
        var network = network("Hamnligan");
        post("eva", person() + "/koppling", membership(network));

        assertThat(get("eva", REGISTER + "/natverk/" + network)).bodyText().contains("Medlem", LEAVER);
        assertThat(get("nils", REGISTER + "/natverk/" + network))
                .bodyText()
                .contains("Medlem")
                .doesNotContain(LEAVER);
    }

    @Test
    void deactivatesANetworkByTwo() {
        var network = network("Hamnligan");
        var fact = REGISTER + "/uppgifter/natverk/" + network;

        post("eva", fact + "/avsluta", Map.of("reason", "Upplöst.", "version", version(fact + "/avsluta")));
        assertThat(get("eva", REGISTER + "/natverk/" + network)).bodyText().contains("Väntar på en andra bedömare");
        post("peter", found(PROPOSAL, get("peter", REGISTER)) + "/bekrafta", Map.of());

        assertThat(get("eva", REGISTER + "/natverk/" + network)).bodyText().contains("Inte aktivt", "Aktivt igen");
    }

    @Test
    void showsWhatIsDueUntilSomebodyHasLookedAtIt() {
        send("omrade", Map.of("municipality", "1280"));
        jdbc.sql("update exclusion_area set review_on = ?").param(today).update();
        var area = fact(person());

        assertThat(get("eva", REGISTER)).bodyText().contains("Olämpligt område");
        assertThat(get("peter", REGISTER)).bodyText().doesNotContain("Olämpligt område");
        post(
                "eva",
                area + "/stammer",
                Map.of("reviewOn", today.plusMonths(3).toString(), "version", version(area + "/stammer")));

        assertThat(get("eva", REGISTER)).bodyText().doesNotContain("Olämpligt område");
    }

    @Test
    void handsAFactOnToAnotherUnitWhichTakesItOn() {
        send("omrade", Map.of("municipality", "1280"));
        var area = fact(person());
        var form = new HashMap<>(Map.of("to", "polis-syd", "reason", "Personen bor hos er."));
        form.put("formKey", UUID.randomUUID().toString());

        assertThat(get("nils", area)).bodyText().doesNotContain(">Lämna över<");
        assertThat(post("nils", area + "/overlamna", Map.of("to", "polis-vast", "reason", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("Bara den enhet");
        assertThat(post("eva", area + "/overlamna", Map.of("to", "kommun-2281", "reason", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en polisregion i listan.");
        assertThat(post("eva", area + "/overlamna", form)).hasStatus3xxRedirection();
        assertThat(post("eva", area + "/overlamna", form)).hasStatus3xxRedirection();

        assertThat(get("nils", REGISTER)).bodyText().contains("Överlämnat till er enhet", "Olämpligt område");
        assertThat(get("eva", REGISTER)).bodyText().doesNotContain("Överlämnat till er enhet");
        assertThat(get("nils", area))
                .bodyText()
                .contains("Överlämnad av Namn eva, Polisregion Nord", "Personen bor hos er.", "Svara för uppgiften");
        assertThat(get("eva", area)).bodyText().doesNotContain(">Lämna över<", ">Svara för uppgiften<");
        assertThat(post("eva", area + "/ta-over", Map.of())).hasStatus(422);
        assertThat(post("anna", area + "/ta-over", Map.of())).hasStatus(404);
        assertThat(post("nils", area + "/ta-over", Map.of())).hasStatus3xxRedirection();
        assertThat(get("nils", REGISTER)).bodyText().doesNotContain("Överlämnat till er enhet");
        assertThat(get("nils", area)).bodyText().contains("Namn nils, Polisregion Syd");
    }

    @Test
    void tellsTheOwnersUnitWhatTheCoordinationQuestions() {
        send("omrade", Map.of("municipality", "1280"));
        var area = fact(person());
        jdbc.sql("insert into questioned_fact (id, fact_kind, fact_id, fact_version, why, asked_on)"
                        + " values (?, 'AREA', ?, 1, 'Uppgiften ifrågasätts: fel person.', ?)")
                .params(UUID.randomUUID(), area.substring(area.lastIndexOf('/') + 1), today.plusYears(1))
                .update();

        assertThat(get("eva", area)).bodyText().contains("Uppgiften ifrågasätts: fel person.");
        assertThat(get("nils", area)).bodyText().doesNotContain("ifrågasätts");
    }

    @Test
    void isNotThereForAnybodyElse() throws UnsupportedEncodingException {
        var network = network("Hamnligan");
        send("omrade", Map.of("municipality", "1280"));
        var fact = fact(person());
        var pages = List.of(
                REGISTER, REGISTER + "/natverk", REGISTER + "/natverk/" + network, person(), fact, fact + "/avsluta");
        for (var other : List.of("anna", "sara", "dag", "ulla")) {
            int absent = length(get(other, REGISTER + "/uppgifter/hot/" + UUID.randomUUID()));
            for (var page : pages) {
                assertThat(get(other, page)).as(other + page).hasStatus(404);
                assertThat(length(get(other, page))).as(other + page).isEqualTo(absent);
            }
            assertThat(post(other, REGISTER + "/personer", Map.of("number", LEAVER)))
                    .hasStatus(404);
            assertThat(post(other, fact + "/avsluta", Map.of("reason", "x", "version", "1")))
                    .hasStatus(404);
            assertThat(get(other, "/hemvist/franvaro")).bodyText().doesNotContain(">Register<");
        }
        assertThat(browser.get().uri(REGISTER)).hasStatus3xxRedirection();
        assertThat(get("eva", REGISTER + "/uppgifter/hot/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("eva", "/hemvist/franvaro")).bodyText().contains(">Register<");
        assertThat(jdbc.sql("select count(*) from access_log where actor = 'anna' and outcome = 'REFUSED'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void saysTheSameWhateverTheFactMeets() {
        var network = network("Hamnligan");

        var one = post("eva", person() + "/koppling", membership(network));
        var other = post("eva", person(RIVAL) + "/koppling", membership(network));

        for (var saved : List.of(one, other)) {
            assertThat(new HashMap<String, Object>(saved.getMvcResult().getFlashMap()))
                    .isEqualTo(Map.of("notice", "Uppgiften är sparad."));
        }
    }

    private void send(String code, Map<String, String> values) {
        assertThat(post("eva", person() + "/" + code, sourced(values))).hasStatus3xxRedirection();
    }

    private Map<String, String> sourced(Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("reliability", "B");
        all.put("correctness", "TWO");
        all.put("owner", "eva");
        all.put("reviewOn", today.plusMonths(6).toString());
        return all;
    }

    private Map<String, String> membership(String network) {
        var form = sourced(Map.of("network", network, "role", "MEMBER"));
        form.put("formKey", UUID.randomUUID().toString());
        return form;
    }

    private static Map<String, String> pairTerms(String km, String version) {
        return new HashMap<>(Map.of(
                "cause",
                "THREAT",
                "scope",
                "RADIUS",
                "km",
                km,
                "reliability",
                "B",
                "correctness",
                "TWO",
                "version",
                version));
    }

    private String network(String name) {
        var page = next(post("eva", REGISTER + "/natverk/nytt", sourced(Map.of("name", name))));
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private String person() {
        return person(LEAVER);
    }

    private String person(String number) {
        return next(post("eva", REGISTER + "/personer", Map.of("number", number)));
    }

    private String fact(String page) {
        return found(FACT, get("eva", page));
    }

    private KnownFacts known() {
        return facts.about(List.of(joint(LEAVER)));
    }

    private JointId joint(String number) {
        return persons.of(IdentityNumber.of(number, today)).joint();
    }

    private String version(String page) {
        return version(get("eva", FACT.matcher(page).matches() ? page + "/andra" : page));
    }

    private static String version(MvcTestResult shown) {
        var matcher = VERSION.matcher(body(shown));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String found(Pattern pattern, MvcTestResult shown) {
        var matcher = pattern.matcher(body(shown));
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private List<String> logged() {
        return jdbc.sql("select action, object_type, object_id, reason from access_log where actor = 'eva'")
                .query((row, number) -> row.getString("action") + " " + row.getString("object_type"))
                .list();
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer, String page, Map<String, String> values) {
        var call = browser.post().uri(page).with(as(officer)).with(csrf());
        values.forEach(call::param);
        return call.exchange();
    }

    private static String next(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static int length(MvcTestResult result) {
        return body(result).length();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(AuthorityUtils.createAuthorityList(Objects.requireNonNull(OFFICERS.get(officer))));
    }

    private static Actor actor(String name) {
        var groups = Objects.requireNonNull(OFFICERS.get(name)).stream()
                .map(UnitGroup::parse)
                .collect(Collectors.toSet());
        return new Actor(name, "Namn " + name, Set.copyOf(groups));
    }
}
