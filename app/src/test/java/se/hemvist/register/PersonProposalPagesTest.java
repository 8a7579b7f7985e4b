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
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;

/** What takes two officers about a person: to merge two records, and to make somebody older. */
@InTheRegister
class PersonProposalPagesTest {

    private static final String REGISTER = "/hemvist/register";
    private static final String FORMER = "19850565-2381";
    private static final String NOW = "19850505-2384";
    private static final String ANOTHER = "19900101-2385";
    private static final String YOUNG = "20120061-2388";
    private static final Pattern PROPOSAL = Pattern.compile("/hemvist/register/personforslag/[0-9a-f-]{36}");
    private static final Map<String, List<String>> OFFICERS = Map.of(
            "eva", List.of("polis-nord.assessor"),
            "peter", List.of("polis-nord.reviewer", "polis-nord.assessor"),
            "nils", List.of("polis-syd.assessor"),
            "ulla", List.of("polis-nord.on-call"),
            "anna", List.of("kommun-2281.caseworker", "kommun-2281.intake"),
            "sara", List.of("nationell.coordinator"),
            "dag", List.of("nationell.operator"));

    @Autowired
    MockMvcTester browser;

    @Autowired
    Officers officers;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void everybodyIsThereAndNobodyIsMerged() {
        jdbc.sql("update joint_person set merged_into = null").update();
        jdbc.sql("delete from conflict_check").update();
        for (var table : List.of("person_proposal", "fact_proposal", "keep_apart_pair", "exclusion_area")) {
            jdbc.sql("delete from " + table).update();
        }
        OFFICERS.forEach((name, groups) -> officers.register(actor(name), null));
    }

    @Test
    void mergesTwoRecordsWhenAnotherUnitConfirms() {
        forbid(FORMER, "1280");
        forbid(NOW, "1280");
        forbid(FORMER, "2281");

        assertThat(propose(FORMER, NOW)).hasStatus3xxRedirection();

        assertThat(get("eva", REGISTER)).bodyText().contains("Mina förslag", "Slå samman två poster");
        assertThat(get("peter", REGISTER)).bodyText().doesNotContain("Slå samman två poster");
        var proposal = found(get("nils", REGISTER));
        assertThat(get("nils", proposal))
                .bodyText()
                .contains(FORMER, NOW, "Sundsvall kommun", "Personen har folkbokförts.", ">Bekräfta<");
        assertThat(get("peter", proposal)).bodyText().doesNotContain(">Bekräfta<", "Ta tillbaka");
        assertThat(post("peter", proposal + "/bekrafta", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("En bedömare i en annan enhet måste bekräfta.");

        assertThat(post("nils", proposal + "/bekrafta", Map.of())).hasStatus3xxRedirection();

        assertThat(person(FORMER)).isEqualTo(person(NOW));
        assertThat(get("eva", person(NOW)))
                .bodyText()
                .contains("Tidigare nummer", FORMER, "Sundsvall kommun", "Malmö kommun", "Avslutad");
        assertThat(jdbc.sql("select count(*) from exclusion_area where closed_on is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(post("nils", proposal + "/bekrafta", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Förslaget är redan avgjort.", "Bekräftat av Namn nils");
    }

    @Test
    void leadsFromTheFormerPageToTheOneThatIsLeft() {
        var former = person(FORMER);
        propose(FORMER, NOW);
        post("nils", found(get("nils", REGISTER)) + "/bekrafta", Map.of());

        assertThat(get("eva", former)).hasStatusOk().bodyText().contains("<span>" + NOW + "</span>");
    }

    @Test
    void refusesInOneSentenceForEverybodyToMergeTwoPersonnummer() {
        assertThat(propose(NOW, ANOTHER))
                .hasStatus(422)
                .bodyText()
                .contains("Två personnummer slås aldrig samman.", "value=\"" + ANOTHER + "\"");
        assertThat(propose(NOW, NOW)).hasStatus(422).bodyText().contains("Det är redan samma person");
        assertThat(propose(NOW, "19900101-2386")).hasStatus(422).bodyText().contains("kontrollsiffra");
        assertThat(get("nils", REGISTER)).bodyText().doesNotContain("Slå samman två poster");
    }

    @Test
    void takesTheSameFormTwiceAsOneProposal() {
        var form = new HashMap<>(form(NOW));
        form.put("formKey", UUID.randomUUID().toString());

        post("eva", person(FORMER) + "/sla-samman", form);
        assertThat(post("eva", person(FORMER) + "/sla-samman", form)).hasStatus3xxRedirection();

        assertThat(jdbc.sql("select count(*) from person_proposal")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void isRefusedWithAReasonOrTakenBack() {
        propose(FORMER, NOW);
        var proposal = found(get("nils", REGISTER));

        assertThat(post("nils", proposal + "/avsla", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför du inte håller med.");
        assertThat(post("nils", proposal + "/ta-tillbaka", Map.of())).hasStatus(422);
        assertThat(post("nils", proposal + "/avsla", Map.of("answer", "Olika fotografier.")))
                .hasStatus3xxRedirection();
        assertThat(get("eva", proposal)).bodyText().contains("Avslaget av Namn nils", "Olika fotografier.");

        propose(FORMER, NOW);
        assertThat(post("eva", found(get("eva", REGISTER)) + "/ta-tillbaka", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(person(FORMER)).isNotEqualTo(person(NOW));
    }

    @Test
    void asksASecondOfficerOnlyWhenThePersonIsOlder() {
        var page = person(YOUNG) + "/fodelsedatum";
        int before = checks();

        assertThat(get("eva", person(YOUNG))).bodyText().contains("Ändra födelsedatum", "31 december 2012");
        assertThat(post("eva", page, Map.of("born", "2013-05-04", "how", "THE_DAY")))
                .hasStatus3xxRedirection();
        assertThat(get("eva", person(YOUNG))).bodyText().contains("4 maj 2013");
        assertThat(post("eva", page, Map.of("born", "2010-01-01", "how", "AT_LATEST")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför.", "value=\"2010-01-01\"");
        assertThat(post("eva", page, Map.of("born", "2010-01-01", "how", "AT_LATEST", "reason", "Passet.")))
                .hasStatus3xxRedirection();
        assertThat(get("eva", person(YOUNG))).bodyText().contains("4 maj 2013");
        var proposal = found(get("nils", REGISTER));
        assertThat(get("nils", proposal)).bodyText().contains("4 maj 2013", "Senast 1 januari 2010", "Passet.");
        post("nils", proposal + "/bekrafta", Map.of());

        assertThat(get("eva", person(YOUNG))).bodyText().contains("Senast 1 januari 2010");
        assertThat(get("eva", person(NOW))).bodyText().doesNotContain("Ändra födelsedatum");
        assertThat(get("eva", person(NOW) + "/fodelsedatum")).hasStatus(404);
        assertThat(get("anna", page)).hasStatus(404);
        assertThat(post("anna", page, Map.of("born", "2013-05-04", "how", "THE_DAY")))
                .hasStatus(404);
        assertThat(checks() - before).isEqualTo(2);
    }

    private int checks() {
        return jdbc.sql("select count(*) from conflict_check")
                .query(Integer.class)
                .single();
    }

    @Test
    void isNotThereForAnybodyElse() {
        var page = person(FORMER) + "/sla-samman";
        propose(FORMER, NOW);
        var proposal = found(get("nils", REGISTER));

        for (var other : List.of("anna", "sara", "dag", "ulla")) {
            int absent = body(get(other, REGISTER + "/personforslag/" + UUID.randomUUID()))
                    .length();
            for (var path : List.of(page, proposal)) {
                assertThat(get(other, path)).as(other + path).hasStatus(404);
                assertThat(body(get(other, path))).as(other + path).hasSize(absent);
            }
            assertThat(post(other, page, form(NOW))).hasStatus(404);
            assertThat(post(other, proposal + "/bekrafta", Map.of())).hasStatus(404);
        }
        assertThat(browser.get().uri(proposal)).hasStatus3xxRedirection();
        assertThat(get("nils", REGISTER + "/personforslag/" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(get("nils", REGISTER + "/personer/" + UUID.randomUUID() + "/sla-samman"))
                .hasStatus(404);
        assertThat(person(FORMER)).isNotEqualTo(person(NOW));
    }

    private MvcTestResult propose(String number, String other) {
        return post("eva", person(number) + "/sla-samman", form(other));
    }

    private static Map<String, String> form(String other) {
        return Map.of("number", other, "reason", "Personen har folkbokförts.");
    }

    private void forbid(String number, String municipality) {
        var area = Map.of(
                "municipality",
                municipality,
                "reliability",
                "B",
                "correctness",
                "TWO",
                "owner",
                "eva",
                "reviewOn",
                LocalDate.now(SwedishTime.ZONE).plusMonths(6).toString());
        assertThat(post("eva", person(number) + "/omrade", area)).hasStatus3xxRedirection();
    }

    private String person(String number) {
        return Objects.requireNonNull(post("eva", REGISTER + "/personer", Map.of("number", number))
                .getResponse()
                .getRedirectedUrl());
    }

    private static String found(MvcTestResult shown) {
        var matcher = PROPOSAL.matcher(body(shown));
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get()
                .uri(page)
                .with(user(officer).authorities(AuthorityUtils.createAuthorityList(groups(officer))))
                .exchange();
    }

    private MvcTestResult post(String officer, String page, Map<String, String> values) {
        var call = browser.post()
                .uri(page)
                .with(user(officer).authorities(AuthorityUtils.createAuthorityList(groups(officer))))
                .with(csrf());
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

    private static List<String> groups(String officer) {
        return Objects.requireNonNull(OFFICERS.get(officer));
    }

    private static Actor actor(String name) {
        return new Actor(
                name,
                "Namn " + name,
                groups(name).stream().map(UnitGroup::parse).collect(Collectors.toSet()));
    }
}
