package se.hemvist.relativecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.network.NetworkFacts;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.ThreatActor;
import se.hemvist.network.Threats;
import se.hemvist.organisation.Absence;
import se.hemvist.organisation.Absences;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseSearch;

/** A link is its two handling officers' and the coordinator's; for everybody else nothing shows that it is there. */
@AmongRelatives
class SecretLinksTest {

    @Autowired
    RelativeWorld world;

    @Autowired
    SecretLinks links;

    @Autowired
    LinksOfClosedCases closedCases;

    @Autowired
    CaseLinkRows rows;

    @Autowired
    Cases cases;

    @Autowired
    NetworkFacts facts;

    @Autowired
    Threats threats;

    @Autowired
    Persons persons;

    @Autowired
    List<CaseFiles> files;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Absences absences;

    @Autowired
    JdbcClient jdbc;

    private CaseHead sister = opened0();
    private CaseHead brother = opened0();

    private static CaseHead opened0() {
        return new CaseHead(
                UUID.randomUUID(),
                "",
                "",
                RelativeWorld.SUNDSVALL,
                new PersonId(UUID.randomUUID()),
                null,
                Instant.EPOCH,
                null,
                0);
    }

    /** Anna has the one in Sundsvall, Johan the other in Malmö. */
    @BeforeEach
    void twoKommunerHaveACaseEach() {
        world.peopleAreKnown();
        sister = world.opens("anna", RelativeWorld.form(RelativeWorld.bornIn(1990), ConsentBasis.OWN));
        brother = world.opens("johan", RelativeWorld.form(RelativeWorld.bornIn(1992), ConsentBasis.OWN));
    }

    @Test
    void carriesTheEnemiesWhileItHolds() {
        threatened(brother);

        link();
        assertThat(threatsTo(sister)).isOne();

        end("johan", brother);
        assertThat(threatsTo(sister)).isZero();
        assertThat(links.all()).isEmpty();
    }

    @Test
    void isSeenByItsTwoOfficersAndTheCoordinator() {
        link();

        assertThat(get("anna", page(sister))).hasStatusOk().bodyText().contains(brother.number(), "Syskon", "Malmö");
        assertThat(get("johan", page(brother))).hasStatusOk().bodyText().contains(sister.number());
        assertThat(get("sara", "/hemvist/kopplingar"))
                .hasStatusOk()
                .bodyText()
                .contains(sister.number(), brother.number());
        assertThat(get("anna", "/hemvist/arenden/" + sister.number()))
                .bodyText()
                .contains(page(sister));
    }

    @Test
    void joinsARelativeToALeaverWhoseOwnPageShowsItToNobodyElse() {
        jdbc.sql("delete from case_link").update();
        var leaver = world.opensForALeaver("johan");

        var leaversPage = "/hemvist/arenden/" + leaver + "/kopplingar";
        assertThat(post("anna", page(sister) + "/ny", Map.of("number", leaver, "kinship", "SIBLINGS")))
                .hasStatus3xxRedirection();
        assertThat(post("johan", leaversPage + "/ny", Map.of("number", sister.number(), "kinship", "SIBLINGS")))
                .hasStatus3xxRedirection();

        assertThat(get("johan", leaversPage)).hasStatusOk().bodyText().contains(sister.number());
        for (var other : List.of("anna", "maria", "bo", "eva", "loke", "sara")) {
            assertThat(get(other, leaversPage)).as(other).hasStatus(404);
        }
        assertThat(body("johan", "/hemvist/arenden/" + leaver)).doesNotContain(sister.number());
        assertThat(facts.about(List.of(persons.jointOf(sister.person()))).relatives())
                .hasSize(1);
    }

    @Test
    void isNotThereForAnybodyElse() {
        link();

        for (var other : List.of("bo", "maria", "lena", "loke", "johan", "eva", "sara")) {
            assertThat(get(other, page(sister))).as(other).hasStatus(404);
            assertThat(post(other, page(sister) + "/ny", Map.of("number", brother.number(), "kinship", "SIBLINGS")))
                    .as(other)
                    .hasStatus(404);
            assertThat(get(other, page(sister) + "/" + id() + "/avsluta"))
                    .as(other)
                    .hasStatus(404);
            assertThat(post(other, page(sister) + "/" + id() + "/avsluta", Map.of("why", "Fel")))
                    .as(other)
                    .hasStatus(404);
        }
        for (var other : List.of("anna", "bo", "maria", "lena", "loke", "johan", "eva")) {
            assertThat(get(other, "/hemvist/kopplingar")).as(other).hasStatus(404);
        }
        assertThat(links.all()).hasSize(1);
    }

    @Test
    void isASubstitutesOnlyWhomThatOfficerHasChosen() {
        var bo = new Actor("bo", "Bo", RelativeWorld.actor("bo").groups(), Set.of("anna"));
        assertThat(links.isHandled(sister.number(), bo)).isFalse();

        away("anna", "maria");
        assertThat(links.isHandled(sister.number(), bo))
                .as("the chief has chosen")
                .isFalse();
        jdbc.sql("delete from absence").update();
        away("anna", "anna");

        assertThat(links.isHandled(sister.number(), bo)).isTrue();
        assertThat(links.isHandled(brother.number(), bo)).isFalse();
        jdbc.sql("delete from absence").update();
    }

    private void away(String officer, String registrar) {
        var today = LocalDate.now(SwedishTime.ZONE);
        world.commit(() -> {
            absences.register(
                    new Absence(UUID.randomUUID(), officer, "bo", today, today), RelativeWorld.actor(registrar));
            return officer;
        });
    }

    @Test
    void leavesEveryPageOfOthersAsItWas() {
        var casePage = "/hemvist/arenden/" + sister.number();
        var before = Map.of(
                "case", body("maria", casePage),
                "list", body("maria", "/hemvist/arenden"),
                "deadlines", body("maria", "/hemvist/frister"),
                "start", body("maria", "/hemvist"),
                "told", body("maria", casePage + "/utlamnat"));

        link();

        assertThat(body("maria", casePage)).isEqualTo(before.get("case")).doesNotContain("kopplingar");
        assertThat(body("maria", "/hemvist/arenden")).isEqualTo(before.get("list"));
        assertThat(body("maria", "/hemvist/frister")).isEqualTo(before.get("deadlines"));
        assertThat(body("maria", "/hemvist")).isEqualTo(before.get("start"));
        assertThat(body("maria", casePage + "/utlamnat")).isEqualTo(before.get("told"));
        assertThat(body("anna", casePage))
                .as("of the case itself, its officer's too")
                .doesNotContain(brother.number());
    }

    @Test
    void findsNothingMoreInASearch() {
        link();

        for (var number : List.of(sister.number(), brother.number())) {
            var found = RelativeWorld.as(
                    "maria",
                    () -> world.commit(() -> files.stream()
                            .flatMap(kind -> kind.find(new CaseSearch(number), RelativeWorld.actor("maria")).stream())
                            .toList()));
            assertThat(found).hasSize(number.equals(sister.number()) ? 1 : 0);
        }
    }

    @Test
    void writesNoRowInTheLogThatTellsIt() {
        link();
        get("anna", page(sister));
        end("anna", sister);

        var mine = logged(sister);
        assertThat(mine).isNotEmpty().allSatisfy(row -> assertThat(row)
                .contains("relative-case", sister.number())
                .doesNotContain(brother.number(), brother.id().toString(), "link", "LINK", "koppling"));
        assertThat(logged(brother)).as("the other case has no row of it at all").noneMatch(row -> row.contains("anna"));
    }

    @Test
    void logsNothingButReadsWhateverIsDone() {
        var before = logged(sister).size();
        jdbc.sql("delete from case_link").update();

        post("anna", page(sister) + "/ny", Map.of("number", "R-2222-22", "kinship", "SIBLINGS"));
        link();
        end("anna", sister);

        var mine = logged(sister);
        assertThat(mine.subList(before, mine.size())).isNotEmpty().allSatisfy(row -> assertThat(row)
                .isEqualTo("anna READ relative-case " + sister.id() + " " + sister.number() + " null DONE"));
    }

    @Test
    void readsNothingInADump() {
        link();

        var dump = jdbc.sql("select * from case_link").query().listOfRows().toString()
                + jdbc.sql("select * from secret_tie").query().listOfRows();

        assertThat(dump)
                .doesNotContain(
                        sister.number(),
                        brother.number(),
                        sister.id().toString(),
                        brother.id().toString(),
                        "SIBLINGS",
                        "anna");
    }

    @Test
    void refusesANumberThatIsNobodysTheSameCaseAndTheSameLinkTwice() {
        for (var number : List.of("R-2222-22", "", sister.number())) {
            assertThat(post("anna", page(sister) + "/ny", Map.of("number", number, "kinship", "SIBLINGS")))
                    .as(number)
                    .hasStatus(422);
        }
        link();
        for (var number : List.of(brother.number(), sister.number())) {
            assertThat(post("anna", page(sister) + "/ny", Map.of("number", number, "kinship", "SIBLINGS")))
                    .as(number)
                    .hasStatus(422);
        }
        assertThat(links.all()).hasSize(1);
    }

    @Test
    void countsAtOnceAndTellsWhoAloneHasSaidItNothingOfTheOther() {
        jdbc.sql("delete from case_link").update();
        threatened(brother);
        assertThat(post("anna", page(sister) + "/ny", Map.of("number", brother.number(), "kinship", "SIBLINGS")))
                .hasStatus3xxRedirection();

        assertThat(threatsTo(sister)).isOne();
        assertThat(body("sara", "/hemvist/kopplingar")).contains("Bara " + sister.number() + " har skrivit in den.");
        assertThat(body("anna", page(sister)))
                .contains(brother.number(), "inte skrivit in ditt nummer")
                .doesNotContain("Malmö");
        assertThat(body("johan", page(brother))).contains(sister.number(), "Stämmer det, skriv in numret");
        assertThat(post("anna", page(sister) + "/ny", Map.of("number", brother.number(), "kinship", "SIBLINGS")))
                .hasStatus(422)
                .bodyText()
                .contains("redan skrivit in");
        assertThat(get("johan", page(brother) + "/" + id() + "/avsluta")).hasStatusOk();

        assertThat(post("johan", page(brother) + "/ny", Map.of("number", sister.number(), "kinship", "SIBLINGS")))
                .hasStatus3xxRedirection();
        assertThat(threatsTo(sister)).isOne();
        assertThat(links.all()).hasSize(1);
        assertThat(body("anna", page(sister))).contains("Malmö").doesNotContain("inte skrivit in");
        assertThat(body("sara", "/hemvist/kopplingar")).doesNotContain("har skrivit in den");
    }

    @Test
    void tellsWhoAloneHasSaidItNotThatTheOtherCaseCloses() {
        jdbc.sql("delete from case_link").update();
        var again = Map.of("number", brother.number(), "kinship", "SIBLINGS");
        assertThat(post("anna", page(sister) + "/ny", again)).hasStatus3xxRedirection();
        var before = body("anna", page(sister));

        world.commit(() -> {
            cases.close(brother.id(), Instant.now());
            return brother;
        });

        assertThat(body("anna", page(sister))).isEqualTo(before);
        assertThat(body("anna", "/hemvist")).doesNotContain("koppling i " + sister.number());
        assertThat(post("anna", page(sister) + "/ny", again))
                .hasStatus(422)
                .bodyText()
                .contains("Du har redan skrivit in kopplingen. Den gäller.");
        var keeping = page(sister) + "/" + id() + "/behall";
        assertThat(get("anna", keeping)).hasStatus(404);
        assertThat(post("anna", keeping, kept())).hasStatus(404);
        assertThatThrownBy(this::keepsWithoutThePage).isInstanceOf(NoSuchLink.class);
        assertThat(rows.of(sister.id()).get(0).kept()).isNull();
    }

    @Test
    void answersOfTheSamePersonAsOfANumberThatIsNobodys() {
        var other = world.opens("johan", RelativeWorld.form(RelativeWorld.bornIn(1993), ConsentBasis.OWN));
        concerns(other, sister.person());

        for (var number : List.of(other.number(), "R-2222-22")) {
            assertThat(post("anna", page(sister) + "/ny", Map.of("number", number, "kinship", "SIBLINGS")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Inget öppet ärende har det numret");
        }
        concerns(other, other.person());
    }

    private void keepsWithoutThePage() {
        closedCases.keep(
                LinkableCases.of(sister),
                UUID.fromString(id()),
                "De söker henne.",
                LocalDate.now(SwedishTime.ZONE).plusDays(30),
                RelativeWorld.actor("anna"));
    }

    private static Map<String, String> kept() {
        return Map.of(
                "why",
                "De söker henne.",
                "until",
                LocalDate.now(SwedishTime.ZONE).plusDays(30).toString());
    }

    private void concerns(CaseHead of, PersonId person) {
        jdbc.sql("update municipal_case set person_id = ? where id = ?")
                .params(person.value(), of.id())
                .update();
    }

    private void link() {
        jdbc.sql("delete from case_link").update();
        assertThat(post("anna", page(sister) + "/ny", Map.of("number", brother.number(), "kinship", "SIBLINGS")))
                .hasStatus3xxRedirection();
        assertThat(post("johan", page(brother) + "/ny", Map.of("number", sister.number(), "kinship", "SIBLINGS")))
                .hasStatus3xxRedirection();
        world.runJobs();
    }

    private void end(String officer, CaseHead of) {
        var page = page(of) + "/" + id() + "/avsluta";
        assertThat(get(officer, page)).hasStatusOk();
        assertThat(post(officer, page, Map.of("why", " ")))
                .as("why is to be said")
                .hasStatus(422);
        assertThat(links.all()).hasSize(1);
        assertThat(post(officer, page, Map.of("why", "De hör inte längre ihop.")))
                .hasStatus3xxRedirection();
        world.runJobs();
    }

    private String id() {
        return rows.of(sister.id()).get(0).id().toString();
    }

    private void threatened(CaseHead of) {
        world.commit(() -> threats.record(
                persons.jointOf(of.person()),
                new ThreatActor.ByPerson(new JointId(UUID.randomUUID())),
                null,
                false,
                new Provenance(
                        SourceGrade.of("B2"),
                        "eva",
                        Tenant.ofRegion("nord"),
                        LocalDate.now(SwedishTime.ZONE).plusYears(1))));
    }

    private int threatsTo(CaseHead of) {
        return facts.about(List.of(persons.jointOf(of.person()))).threats().size();
    }

    private List<String> logged(CaseHead of) {
        return jdbc.sql("select actor, action, object_type, object_id, case_number, reason, outcome from access_log"
                        + " where case_number = ? or object_id = ? order by id")
                .params(of.number(), of.id().toString())
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                        + row.getString(4) + " " + row.getString(5) + " " + row.getString(6) + " " + row.getString(7))
                .list();
    }

    private static String page(CaseHead of) {
        return "/hemvist/arenden/" + of.number() + "/kopplingar";
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(RelativeCaseTest.as(officer)).exchange();
    }

    private MvcTestResult post(String officer, String page, Map<String, String> values) {
        var call = browser.post().uri(page).with(RelativeCaseTest.as(officer)).with(csrf());
        values.forEach(call::param);
        return call.exchange();
    }

    /** But for the token of the form that leaves. */
    private String body(String officer, String page) {
        try {
            var answer = get(officer, page).getResponse();
            assertThat(answer.getStatus()).as(page).isEqualTo(200);
            return answer.getContentAsString().replaceAll("(?:value|content)=\"[^\"]{60,}\"", "");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
