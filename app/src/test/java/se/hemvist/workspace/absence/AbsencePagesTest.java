package se.hemvist.workspace.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.hemvist.InHemvist;
import se.hemvist.organisation.Absence;
import se.hemvist.organisation.Absences;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;

/** Frånvaro as it answers, to the right people and to the wrong ones. */
@InHemvist
class AbsencePagesTest {

    private static final String PAGE = "/hemvist/franvaro";
    private static final Map<String, List<String>> OFFICERS = Map.of(
            "anna", List.of("kommun-2281.caseworker", "kommun-2281.intake"),
            "bo", List.of("kommun-2281.caseworker", "kommun-2281.intake"),
            "cecilia", List.of("kommun-2281.caseworker"),
            "maria", List.of("kommun-2281.manager"),
            "johan", List.of("kommun-1280.caseworker", "kommun-1280.intake"),
            "leila", List.of("kommun-1280.manager"),
            "delad", List.of("kommun-2281.intake", "kommun-1280.intake"),
            "eva", List.of("polis-nord.assessor"),
            "peter", List.of("polis-nord.assessor", "polis-nord.reviewer"),
            "nils", List.of("polis-syd.assessor"));

    @Autowired
    MockMvcTester browser;

    @Autowired
    Officers officers;

    @Autowired
    Absences absences;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void everybodyIsThere() {
        jdbc.sql("delete from absence").update();
        jdbc.sql("delete from sent_form").update();
        OFFICERS.keySet().forEach(name -> officers.register(actor(name), null));
    }

    @Test
    void registersOnesOwnAbsenceAndShowsItWithItsSubstitute() {
        assertThat(register("anna", null, day(1), day(5), "bo")).hasStatus3xxRedirection();

        assertThat(page("anna"))
                .hasStatusOk()
                .bodyText()
                .contains("Namn anna", "Ersättare: <span>Namn bo", "Ta bort", "aria-current=\"page\">Frånvaro");
        assertThat(registered()).containsExactly("anna bo");
        assertThat(lastLogged()).containsEntry("actor", "anna").containsEntry("action", "CREATE");
        assertThat(lastLogged()).containsEntry("outcome", "DONE").containsEntry("object_type", "absence");
    }

    @Test
    void tellsTheSubstituteWhoseWorkTheyDoToday() {
        register("anna", null, day(0), day(5), "bo");

        assertThat(page("bo")).bodyText().contains("I dag ersätter du <strong>Namn anna");
        assertThat(page("anna")).bodyText().contains("Avsluta nu").doesNotContain("I dag ersätter du");
    }

    @Test
    void offersThoseOnlyWhoHaveAllOnesRolesInOnesUnit() {
        assertThat(page("anna"))
                .bodyText()
                .contains("Namn bo (Mottagning, Handläggare)")
                .doesNotContain("Namn cecilia", "Namn maria", "Namn johan", "Namn eva", "Vem är borta?");
        assertThat(page("eva")).bodyText().contains("Namn peter").doesNotContain("Namn nils", "Namn anna");
        assertThat(page("nils"))
                .bodyText()
                .contains("Ingen kollega i enheten har samma roller")
                .doesNotContain("name=\"substitute\"");
    }

    @Test
    void letsTheChiefSayItOfTheOwnUnitsOfficersAndOfNobodyElse() {
        assertThat(page("maria"))
                .bodyText()
                .contains("Vem är borta?", "value=\"anna\"", "value=\"cecilia\"")
                .doesNotContain("value=\"johan\"", "value=\"delad\">Namn delad", "value=\"eva\"", "Namn leila");

        assertThat(register("maria", "anna", day(0), day(2), "bo")).hasStatus3xxRedirection();

        assertThat(registered()).containsExactly("anna bo");
        assertThat(page("anna")).bodyText().contains("Ersättare: <span>Namn bo");
        for (var other : List.of("johan", "delad", "eva", "leila", "ingen")) {
            assertThat(register("maria", other, day(0), day(2), "bo")).hasStatus(422);
        }
        assertThat(registered()).hasSize(1);
    }

    @Test
    void refusesTheChiefASubstituteWithoutTheRolesAndNamesThoseWhoHaveThem() {
        assertThat(register("maria", "anna", day(0), day(2), "cecilia"))
                .hasStatus(422)
                .bodyText()
                .contains("Den ersättaren har inte alla roller som Namn anna har. Välj Namn bo.")
                .containsPattern("value=\"anna\"[^>]*selected");
        assertThat(register("peter", "peter", day(0), day(2), "eva"))
                .hasStatus(422)
                .bodyText()
                .contains("Ingen i enheten har dem.");
        assertThat(registered()).isEmpty();
    }

    @Test
    void takesNoAbsenceOfAColleagueFromACaseworkerAndLogsTheAttempt() {
        assertThat(register("anna", "bo", day(0), day(2), "anna"))
                .hasStatus(422)
                .bodyText()
                .contains("Du kan bara registrera din egen frånvaro.");

        assertThat(lastLogged())
                .containsEntry("actor", "anna")
                .containsEntry("outcome", "REFUSED")
                .containsEntry("object_id", "bo");
        assertThat(registered()).isEmpty();
    }

    @Test
    void takesNoSubstituteFromAnotherUnit() {
        for (var other : List.of("johan", "eva", "maria", "cecilia", "anna", "ingen")) {
            assertThat(register("anna", null, day(0), day(2), other))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Den ersättaren har inte alla roller som Namn anna har. Välj Namn bo.")
                    .doesNotContain("Namn johan", "Namn eva");
        }
        assertThat(register("eva", null, day(0), day(2), "nils")).hasStatus(422);
        assertThat(registered()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheDaysAndKeepsWhatWasTyped() {
        refuses("", "", "Ange frånvarons första dag.", "Ange frånvarons sista dag.");
        refuses("2026-02-31", day(2), "Datumet finns inte.", "value=\"2026-02-31\"", day(2));
        refuses("0026-11-22", day(2), "mer än ett år tillbaka");
        refuses(day(0), "20260-01-01", "Datumet finns inte.");
        refuses(day(0), "9999-12-31", "mer än två år fram", "value=\"9999-12-31\"");
        refuses(day(5), day(2), "Sista dagen är före den första.");
        refuses(day(-5), day(-1), "De dagarna har redan varit.");

        assertThat(registered()).isEmpty();
    }

    @Test
    void refusesTwoAtOnceAndASubstituteWhoIsAway() {
        register("anna", null, day(0), day(5), "bo");

        refuses(day(5), day(9), "En frånvaro är redan registrerad under de dagarna.");
        assertThat(register("bo", null, day(3), day(4), "anna"))
                .hasStatus(422)
                .bodyText()
                .contains("Ersättaren är själv frånvarande de dagarna.");
    }

    @Test
    void registersOnceWhatIsSentTwice() {
        var key = UUID.randomUUID().toString();

        for (int time = 0; time < 2; time++) {
            assertThat(register(key, "anna", null, day(0), day(5), "bo")).hasStatus3xxRedirection();
        }

        assertThat(registered()).hasSize(1);
    }

    @Test
    void endsOnesOwnAndTheChiefEndsTheUnits() {
        var annas = away("anna", "bo");
        assertThat(end("anna", annas)).hasStatus3xxRedirection();
        assertThat(absences.find(annas)).isEmpty();
        assertThat(lastLogged()).containsEntry("action", "CLOSE").containsEntry("outcome", "DONE");
        assertThat(end("anna", annas)).hasStatus3xxRedirection();

        var again = away("anna", "bo");
        assertThat(end("maria", again)).hasStatus3xxRedirection();
        assertThat(absences.find(again)).isEmpty();
    }

    @Test
    void endsNobodyElsesAndAnswersAsIfItWereNotThere() {
        var annas = away("anna", "bo");

        for (var other : List.of("bo", "cecilia", "johan", "leila", "eva", "peter")) {
            assertThat(said(end(other, annas))).isEqualTo(said(end(other, UUID.randomUUID())));
            assertThat(lastLogged()).containsEntry("actor", other).containsEntry("outcome", "REFUSED");
        }
        assertThat(absences.find(annas)).isPresent();
    }

    @Test
    void showsAnAbsenceToNobodyOutsideTheUnitAndToNoColleague() {
        away("anna", "bo");

        for (var other : List.of("cecilia", "johan", "leila", "eva")) {
            assertThat(page(other)).hasStatusOk().bodyText().contains("Ingen frånvaro är registrerad.");
        }
    }

    @Test
    void isThereForNobodyWithoutALoginAndTakesNoFormWithoutItsToken() {
        assertThat(browser.get().uri(PAGE).header("Accept", "text/html")).hasRedirectedUrl("/login");
        assertThat(browser.post().uri(PAGE).with(csrf()).header("Accept", "text/html"))
                .hasRedirectedUrl("/login");
        assertThat(browser.post().uri(PAGE).with(somebody("anna"))).hasStatus(403);
        assertThat(registered()).isEmpty();
    }

    private void refuses(String from, String until, String... sentences) {
        assertThat(register("anna", null, from, until, "bo"))
                .hasStatus(422)
                .bodyText()
                .contains(sentences)
                .contains("Frånvaron är inte registrerad.")
                .containsPattern("value=\"bo\"[^>]*selected");
    }

    private MvcTestResult page(String who) {
        return browser.get().uri(PAGE).with(somebody(who)).exchange();
    }

    private MvcTestResult register(String who, @Nullable String officer, String from, String until, String substitute) {
        return register(UUID.randomUUID().toString(), who, officer, from, until, substitute);
    }

    private MvcTestResult register(
            String key, String who, @Nullable String officer, String from, String until, String substitute) {
        var form = browser.post().uri(PAGE).with(somebody(who)).with(csrf());
        if (officer != null) {
            form.param("officer", officer);
        }
        return form.param("formKey", key)
                .param("from", from)
                .param("until", until)
                .param("substitute", substitute)
                .exchange();
    }

    private MvcTestResult end(String who, UUID id) {
        return browser.post()
                .uri(PAGE + "/" + id + "/avsluta")
                .with(somebody(who))
                .with(csrf())
                .exchange();
    }

    private static String said(MvcTestResult answer) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get("notice"));
    }

    private UUID away(String officer, String substitute) {
        var today = LocalDate.parse(day(0));
        var absence = new Absence(UUID.randomUUID(), officer, substitute, today, today.plusDays(5));
        absences.register(absence, actor(officer));
        return absence.id();
    }

    private List<String> registered() {
        return jdbc.sql("select officer || ' ' || substitute from absence")
                .query(String.class)
                .list();
    }

    private Map<String, Object> lastLogged() {
        return jdbc.sql("select * from access_log order by id desc fetch first 1 row only")
                .query()
                .singleRow();
    }

    /** So many days from today. */
    private String day(int days) {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE)).plusDays(days).toString();
    }

    private static Actor actor(String name) {
        return new Actor(
                name,
                "Namn " + name,
                groups(name).stream().map(UnitGroup::parse).collect(Collectors.toSet()));
    }

    private static List<String> groups(String name) {
        return Objects.requireNonNull(OFFICERS.get(name));
    }

    private static RequestPostProcessor somebody(String name) {
        return user(name)
                .authorities(AuthorityUtils.createAuthorityList(groups(name).toArray(String[]::new)));
    }
}
