package se.hemvist.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.report.AnnasCase;
import se.hemvist.report.InTheReports;
import se.hemvist.report.ReportWorld;

/** What a stay of ten days and today costs, for its officer; and whom the page is not there for. */
@InTheReports
class CostPagesTest {

    private static final String CASE = "/hemvist/arenden/T-AAAA-22";
    private static final String PAGE = CASE + "/kostnader";
    private static final String STATEMENT = CASE + "/ersattning";

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    ReportWorld world;

    @Autowired
    Placements placements;

    @Autowired
    AnnasCase files;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    private String placement = "";

    @BeforeEach
    void somebodyLivesThereSinceTenDays() {
        world.peopleAreKnown();
        placement = placements
                .ofStay(world.livesIn(world.home(), ReportWorld.somebody()))
                .map(PlacementView::id)
                .orElseThrow();
        files.begins();
        files.has(List.of(UUID.randomUUID().toString(), placement));
    }

    @Test
    void sumsTheDaysByWhoPays() {
        assertThat(get("anna", PAGE)).bodyText().contains("11 dagar: ingen kostnad är inskriven", "0 kr");

        assertThat(post("anna", rate(today.minusDays(10), "4000", "MUNICIPALITY")))
                .hasStatus3xxRedirection();
        post("anna", rate(today.minusDays(3), "3000", "POLICE"));

        assertThat(get("anna", PAGE))
                .bodyText()
                .matches("(?s).*7 dagar à 4\\W000 kr: 28\\W000 kr\\. Kommunen betalar.*")
                .matches("(?s).*4 dagar à 3\\W000 kr: 12\\W000 kr\\. Polisen betalar.*")
                .matches("(?s).*Tillsammans</dt><dd>40\\W000 kr.*");
    }

    @Test
    void sumsAPeriodOnlyAndNoDayThatIsToCome() {
        post("anna", rate(today.minusDays(30), "1000", "MUNICIPALITY"));

        assertThat(get("anna", PAGE + "?from=" + today.minusDays(4) + "&until=" + today.minusDays(3)))
                .bodyText()
                .matches("(?s).*Tillsammans</dt><dd>2\\W000 kr.*");
        assertThat(get("anna", PAGE + "?from=" + today.minusDays(60) + "&until=" + today.plusDays(60)))
                .bodyText()
                .matches("(?s).*Tillsammans</dt><dd>11\\W000 kr.*");
        assertThat(get("anna", PAGE + "?from=" + today + "&until=" + today.minusDays(1)))
                .bodyText()
                .contains("Perioden slutar innan den börjar.");
        assertThat(get("anna", PAGE + "?from=nonsens")).bodyText().contains("Datumet finns inte.");
    }

    @Test
    void countsARateThatIsSaidAgainForTheSameDay() {
        post("anna", rate(today.minusDays(10), "4000", "MUNICIPALITY"));
        post("anna", rate(today.minusDays(10), "100", "MUNICIPALITY"));

        assertThat(get("anna", PAGE)).bodyText().matches("(?s).*Tillsammans</dt><dd>1\\W100 kr.*");
    }

    @Test
    void refusesWhatIsNoPrice() {
        for (var wrong : List.of("", "-1", "12,5", "mycket", "100001")) {
            assertThat(post("anna", rate(today, wrong, "MUNICIPALITY")))
                    .as(wrong)
                    .hasStatus(422);
        }
        assertThat(post("anna", rate(today, "1", ""))).hasStatus(422);
        assertThat(jdbc.sql("select count(*) from daily_rate where placement_id = ?")
                        .param(UUID.fromString(placement))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsThePriceSealedAndLogsWhoReadAndWrote() {
        post("anna", rate(today, "98765", "POLICE"));
        get("anna", PAGE);

        assertThat(jdbc.sql("select * from daily_rate").query().listOfRows().toString())
                .doesNotContain("98765", "POLICE");
        assertThat(jdbc.sql("select action from access_log where object_type = 'placement-cost' and actor = 'anna'")
                        .query(String.class)
                        .set())
                .contains("READ", "CHANGE");
    }

    @Test
    void isNotThereForAnybodyElseNorForAPlacementOfAnotherCase() {
        assertThat(get("anna", "/hemvist/arenden/T-AAAA-22/kostnader/" + placement))
                .hasStatusOk();
        var another = placements
                .ofStay(world.livesIn(world.home(), ReportWorld.somebody()))
                .map(PlacementView::id)
                .orElseThrow();
        assertThat(get("anna", PAGE + "/" + another)).hasStatus(404);
        assertThat(get("anna", PAGE + "/nonsens")).hasStatus(404);
        for (var other : List.of("lisa", "johan", "eva", "sara", "dag")) {
            assertThat(get(other, PAGE)).as(other).hasStatus(404);
            assertThat(get(other, PAGE + "/" + placement)).as(other).hasStatus(404);
            assertThat(post(other, rate(today, "1", "POLICE"))).as(other).hasStatus(404);
        }
        files.isReadBy("eva");
        assertThat(get("eva", PAGE))
                .as("no officer of the police, whatever they may open")
                .hasStatus(404);
        files.begins();
        assertThat(browser.get().uri(PAGE)).hasStatus3xxRedirection();
    }

    @Test
    void statesInOneStepWhatThePoliceArePaying() {
        files.isAbout(world.known(ReportWorld.somebody()));
        files.isCompensated(Map.of(
                PoliceCondition.COOPERATION, true, PoliceCondition.MOTIVATION, true, PoliceCondition.SHARING, true));
        post("anna", rate(today.minusDays(10), "4000", "MUNICIPALITY"));

        assertThat(get("anna", PAGE)).bodyText().contains("Underlag för polisens ersättning");
        assertThat(get("anna", STATEMENT)).bodyText().containsPattern("value=\"YES\" selected");
        assertThat(send("anna", STATEMENT, stated())).hasStatus3xxRedirection();

        assertThat(get("anna", CASE)).bodyText().contains("Underlag för polisens ersättning");
        assertThat(get("anna", CASE + "/dokument/1"))
                .bodyText()
                .contains("Sekretessmarkering", "Personen är motiverad: ja", "Intygat av Namn anna.")
                .matches("(?s).*Tillsammans: 44\\W000 kr.*")
                .doesNotContain("Björken");
        assertThat(jdbc.sql("select * from compensation_statement")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain("motiverad", "4000", "4\u00a0000");
    }

    @Test
    void statesNothingThatIsNotSo() {
        files.isAbout(world.known(ReportWorld.somebody()));
        files.isCompensated(Map.of());

        for (var wrong : List.of(
                stated("conditions", "NO"), stated("sharing", ""), stated("until", "2020-01-01"), stated("from", ""))) {
            assertThat(send("anna", STATEMENT, wrong)).hasStatus(422);
        }
        assertThat(get("anna", CASE)).bodyText().doesNotContain("Underlag för polisens ersättning");
    }

    @Test
    void statesNothingForAnybodyElseNorInACaseThatThePoliceDoNotPayFor() {
        files.isAbout(world.known(ReportWorld.somebody()));
        assertThat(get("anna", STATEMENT)).hasStatus(404);
        assertThat(get("anna", PAGE)).bodyText().doesNotContain("Underlag för polisens ersättning");

        files.isCompensated(Map.of());
        for (var other : List.of("lisa", "johan", "eva", "sara", "dag")) {
            assertThat(get(other, STATEMENT)).as(other).hasStatus(404);
            assertThat(send(other, STATEMENT, stated())).as(other).hasStatus(404);
        }
    }

    private Map<String, String> stated(String field, String value) {
        var typed = stated();
        typed.put(field, value);
        return typed;
    }

    private Map<String, String> stated() {
        var typed = new HashMap<>(Map.of(
                "from", today.minusDays(10).toString(),
                "until", today.toString(),
                "formKey", UUID.randomUUID().toString()));
        List.of("cooperation", "organisedCrime", "motivation", "sharing", "conditions")
                .forEach(condition -> typed.put(condition, "YES"));
        return typed;
    }

    private Map<String, String> rate(LocalDate from, String kronor, String payer) {
        return new HashMap<>(Map.of(
                "from",
                from.toString(),
                "kronor",
                kronor,
                "payer",
                payer,
                "formKey",
                UUID.randomUUID().toString()));
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(as(officer)).exchange();
    }

    private MvcTestResult post(String officer, Map<String, String> values) {
        return send(officer, PAGE + "/" + placement, values);
    }

    private MvcTestResult send(String officer, String page, Map<String, String> values) {
        var call = browser.post().uri(page).with(as(officer)).with(csrf());
        values.forEach(call::param);
        return call.exchange();
    }

    private static RequestPostProcessor as(String officer) {
        return user(officer)
                .authorities(
                        AuthorityUtils.createAuthorityList(Objects.requireNonNull(ReportWorld.PEOPLE.get(officer))));
    }
}
