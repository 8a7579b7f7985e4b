package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.hemvist.organisation.SwedishTime;

/** One leaver, one rival, one red answer: the story as six people live through it, each in a browser of their own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "hemvist.demo-facts=true")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String LEAVER = "20020103-2380";
    private static final String OWN_NETWORK = "Nätverket Blåklint (demo)";
    private static final String RIVALS_HOME = "HVB Talludden (demo)";
    private static final String FREE_HOME = "HVB Måsskär (demo)";
    /** A samordningsnummer whose day of birth is not known, which the usual library refuses. */
    private static final String WITHOUT_BIRTHDAY = "199000702390";

    private static final int STARTED = 200;
    private static final int DONE = 204;
    private static final String MINE = "Mina uppgifter";
    private static final String NEW = "Min enhets nya";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void aWorldOfItsOwn(DynamicPropertyRegistry properties) throws IOException {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "story")), "data");
        properties.add("hemvist.data", () -> data.toAbsolutePath().toString());
    }

    private final Chromium chromium = new Chromium();
    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    private Person caseworker;
    private Person manager;
    private Person coordinator;
    private Desk desk;

    @BeforeAll
    void arrive() {
        caseworker = person("sundsvall.handlaggare", WIDE);
        manager = person("sundsvall.chef", WIDE);
        coordinator = person("samordnare", WIDE);
        desk = new Desk(coordinator);
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    @Order(1)
    void theCaseworkerOpensACase() {
        var form = caseworker.start("Avhopparärende");
        caseworker.screenshot("01-nytt-arende");

        open(form, LEAVER, "Alex Demo");
        caseworker.page().getByText("Ärendet är registrerat").first().waitFor();
        caseworker.screenshot("02-registrerat");
    }

    @Test
    @Order(2)
    void thePoliceAssessAndAColleagueReviews() {
        assess();
    }

    @Test
    @Order(3)
    void theNeedsAreInquiredIntoAndTheManagerDecides() {
        inquireAndDecide();
    }

    @Test
    @Order(4)
    void theHomeWhereARivalLivesIsAnsweredRed() {
        reserve(RIVALS_HOME, today);

        var answer = untilAnswered(caseworker.open(MINE, "Konfliktbesked"));
        caseworker.screenshot("09-konfliktbesked-rod");
        assertThat(answer.text())
                .contains("Röd", "placera inte", "Samordnaren kontaktar dig")
                .doesNotContain("Malmö");
    }

    @Test
    @Order(5)
    void theCoordinatorSeesItClaimsItAndAsksSundsvallForAnotherHome() {
        claim("10-cockpit-oversikt", "11-situation");
        desk.ask("Sundsvall", "Välj ett annat boende för personen.");
        coordinator.screenshot("12-begard-atgard");

        try (var malmo = person("malmo.handlaggare", WIDE)) {
            assertThat(malmo.tasks(MINE, "Besvara begäran om åtgärd")).isZero();
            assertThat(malmo.tasks(NEW, "Besvara begäran om åtgärd")).isZero();
        }
    }

    @Test
    @Order(6)
    void sundsvallChoosesAnotherHomeWhichIsGreenAndTheCaseIsClosed() {
        var asked = caseworker.open(MINE, "Besvara begäran om åtgärd");
        caseworker.screenshot("13-begaran");
        assertThat(asked.text()).contains("Välj ett annat boende").doesNotContain("Malmö");

        caseworker.open(MINE, "Konfliktbesked").pick("Hur går du vidare?", "Söka ett annat boende");
        assertThat(caseworker.submit()).isEqualTo(DONE);
        reserve(FREE_HOME, today);
        var answer = untilAnswered(caseworker.open(MINE, "Konfliktbesked"));
        caseworker.screenshot("14-konfliktbesked-gron");
        assertThat(answer.text()).contains("Grön", "ingen känd konflikt");
        propose(answer);
        decide("15-besluta-placering");
        var arrival = caseworker.open(MINE, "Genomför placering");
        caseworker.screenshot("16-genomfor");
        arrival.pick("Kom personen till boendet?", "Ja");
        arrival.date("Kom till boendet den", today.toString());
        assertThat(caseworker.submit()).isEqualTo(DONE);

        followUp();
        assertThat(timeline())
                .contains("Plan med andra myndigheter gjord", "Boende reserverat", ": Röd", ": Grön")
                .contains("Placering föreslagen", "Placering beslutad", "Kom till boendet")
                .doesNotContain("Malmö", "Sara Holm", "Konflikt:");
        var closing = caseworker.open(MINE, "Avsluta ärende");
        caseworker.screenshot("17-avsluta");
        closing.select("Hur gick det?", "Fullföljt").pick("Vill personen bli kontaktad", "Ja");
        assertThat(caseworker.submit()).isEqualTo(DONE);
        assertThat(caseworker.tasks(MINE, "Besvara begäran om åtgärd")).isZero();
    }

    @Test
    @Order(7)
    void theSituationIsOverWhenTheConflictIs() {
        desk.isEmpty();
        coordinator.screenshot("18-situationen-over");
    }

    @Test
    @Order(8)
    void inASecondRunMalmoMovesAndAnswersForItsOwnSide() {
        open(caseworker.start("Avhopparärende"), WITHOUT_BIRTHDAY, "Kim Demo");
        assess();
        inquireAndDecide();
        reserve(RIVALS_HOME, today.plusDays(1));
        assertThat(untilAnswered(caseworker.open(MINE, "Konfliktbesked")).text())
                .contains("Röd");
        claim("19-cockpit-andra-gangen", "20-andra-situationen");
        desk.ask("Malmö", "Flytta personen till ett annat boende.");

        try (var malmo = person("malmo.handlaggare", WIDE)) {
            var asked = malmo.open(MINE, "Besvara begäran om åtgärd");
            malmo.screenshot("21-malmo-begaran");
            assertThat(asked.text()).contains("Flytta personen").doesNotContain("Sundsvalls kommun", "Kim");
            asked.pick("Vad gör ni?", "Flyttar personen").date("Klart senast", today.toString());
            assertThat(malmo.submit()).isEqualTo(DONE);
            var move = malmo.open(MINE, "Bekräfta flytt");
            malmo.screenshot("22-malmo-flytt");
            move.date("Flyttade den", today.toString());
            assertThat(malmo.submit()).isEqualTo(DONE);
        }
        var answer = caseworker.open(MINE, "Konfliktbesked");
        for (int tries = 0; tries < 20 && !answer.text().contains("Grön"); tries++) {
            caseworker.page().waitForTimeout(500);
            answer = caseworker.open(MINE, "Konfliktbesked");
        }
        assertThat(answer.text()).contains("Grön");
        desk.isEmpty();
    }

    @Test
    @Order(9)
    void whatIsTypedIsKeptOnTheServerAndNotInTheBrowser() {
        caseworker
                .open(MINE, "Konfliktbesked")
                .pick("Hur går du vidare?", "Föreslå placeringen")
                .write("Förslag till enhetschefen", "Halvfärdigt");
        caseworker.page().waitForTimeout(2_500);

        var again = caseworker.open(MINE, "Konfliktbesked");

        assertThat(again.value("Förslag till enhetschefen")).isEqualTo("Halvfärdigt");
        assertThat(caseworker
                        .page()
                        .evaluate("() => Object.keys(localStorage).join(' ')")
                        .toString())
                .doesNotContain("camunda-form", "camForm");
    }

    @Test
    @Order(10)
    void theTaskListFitsAPhone() {
        try (var phone = person("sundsvall.handlaggare", PHONE)) {
            phone.tasklist();
            phone.screenshot("23-telefon-uppgifter");
            phone.page().locator(".navbar-toggle").click();
            phone.startHere("Avhopparärende");
            phone.screenshot("24-telefon-nytt-arende");
            assertThat(phone.page()
                            .evaluate("() => document.documentElement.scrollWidth")
                            .toString())
                    .isEqualTo(String.valueOf(PHONE));
        }
    }

    private void open(Form form, String number, String name) {
        form.write("Personnummer eller samordningsnummer", number)
                .write("Namn", name)
                .pick("Skyddade personuppgifter", "Sekretessmarkering")
                .pick("Hur bråttom är det?", "Akut, i dag")
                .select("Hur kom kontakten?", "Polisen")
                .write("Vad har hänt?", "Vill lämna sitt nätverk.")
                .pick("Samtycker personen", "Ja, skriftligt")
                .date("Underskrivet den", today.toString());
        List.of(
                        "Socialtjänsten",
                        "Polisen",
                        "Kriminalvården",
                        "Arbetsförmedlingen",
                        "Regionen",
                        "Skolan",
                        "Försäkringskassan")
                .forEach(authority -> form.pick("Samtycket gäller", authority));
        assertThat(caseworker.submit()).isEqualTo(STARTED);
    }

    private void assess() {
        assessInAMinute();
        try (var assessor = person("nord.polis", WIDE)) {
            assessor.open(NEW, "Gör initial riskanalys")
                    .pick("Hotnivå", "Hög")
                    .pick("Vill personen själv lämna?", "Ja")
                    .pick("Har personen skrivit under villkoren?", "Ja")
                    .pick("Är personen bevisperson?", "Nej")
                    .write("Text till kommunen", "Undvik kända miljöer.");
            assertThat(assessor.submit()).isEqualTo(DONE);
            var form = assessor.open(NEW, "Bedöm hot och risk");
            assessor.screenshot("03-bedom-hot");
            form.pick("Roll", "Avhoppare")
                    .pick("Koppling till nätverk", "Känd")
                    .tag("Personens nätverk", OWN_NETWORK)
                    .pick("Hotnivå", "Hög")
                    .write("Skäl", "Uttalade hot från tidigare vänner.")
                    .pick("Källans tillförlitlighet", "B")
                    .pick("Uppgiftens riktighet", "2")
                    .date("Gäller till", today.plusDays(14).toString())
                    .write("Text till kommunen", "Undvik kända miljöer.");
            assertThat(assessor.submit()).isEqualTo(DONE);
        }
        review();
    }

    private void review() {
        try (var reviewer = person("nord.granskare", WIDE)) {
            var form = reviewer.open(NEW, "Granska bedömning");
            reviewer.screenshot("04-granska");
            form.pick("Håller du med?", "Ja");
            assertThat(reviewer.submit()).isEqualTo(DONE);
        }
    }

    /** The kommun said that it is urgent. */
    private void assessInAMinute() {
        try (var assessor = person("nord.polis", WIDE)) {
            var form = assessor.open(NEW, "Bedöm akut hot");
            assessor.screenshot("02b-bedom-akut-hot");
            form.pick("Hotnivå", "Hög").pick("Gäller i", "24 timmar").write("Vad har hänt?", "Uttalade hot i dag.");
            assertThat(assessor.submit()).isEqualTo(DONE);
        }
        review();
    }

    private void inquireAndDecide() {
        caseworker
                .open(MINE, "Håll möte")
                .pick("Blev mötet av?", "Ja")
                .date("Mötet hölls den", today.toString())
                .pick("Vilka var med?", "Personen")
                .pick("Vilka var med?", "Polisen")
                .write("Vad kom ni fram till?", "Vill lämna sitt nätverk, är rädd.");
        assertThat(caseworker.submit()).isEqualTo(DONE);

        var inquiry = caseworker.open(MINE, "Utred behov");
        caseworker.screenshot("05-utred-behov");
        assertThat(inquiry.text()).contains("Hot- och riskbedömning: hög").doesNotContain(OWN_NETWORK);
        inquiry.pick("Är personen motiverad?", "Ja")
                .pick("Behövs en placering?", "Ja")
                .write("Förslag till insatser", "Placering i annan kommun och kontaktperson.");
        assertThat(caseworker.submit()).isEqualTo(DONE);

        var decision = manager.open(NEW, "Besluta om insatser");
        manager.screenshot("06-besluta-insatser");
        decision.pick("Beslut", "Bevilja")
                .write("Insatser som beviljas", "Placering, kontaktperson.")
                .write("Skäl", "Behovet är akut.");
        assertThat(manager.submit()).isEqualTo(DONE);
        plan();
    }

    private void plan() {
        var plan = caseworker.open(MINE, "Gör plan");
        caseworker.screenshot("06b-plan");
        plan.select("Vem", "Regionen")
                .write("Vad ska göras?", "Stöd mot beroende.")
                .date("Senast", today.plusDays(30).toString())
                .write("Vad ska personen nå?", "Egen bostad.");
        assertThat(caseworker.submit()).isEqualTo(DONE);
    }

    /** What the page of the caseworker's only case says has happened. */
    private String timeline() {
        var page = caseworker.page();
        page.navigate(caseworker.base() + "/hemvist/arenden");
        page.locator("main .rows a").first().click();
        return page.locator(".timeline").innerText();
    }

    private void followUp() {
        var followUp = caseworker.open(MINE, "Följ upp planen");
        caseworker.screenshot("16b-uppfoljning");
        assertThat(followUp.text()).contains("Regionen", "Stöd mot beroende.", "Egen bostad.");
        followUp.select("Läge", "Klart")
                .select("Hur långt?", "Nått")
                .write("Hur går det?", "Bra.")
                .pick("Hur går ni vidare?", "Avsluta ärendet");
        assertThat(caseworker.submit()).isEqualTo(DONE);
    }

    private void propose(Form answer) {
        answer.pick("Hur går du vidare?", "Föreslå placeringen").write("Förslag till enhetschefen", "Lämpligt boende.");
        assertThat(caseworker.submit()).isEqualTo(DONE);
    }

    private void decide(String screenshot) {
        var decision = manager.open(NEW, "Besluta om placering");
        manager.screenshot(screenshot);
        decision.pick("Beslut", "Bevilja placeringen");
        assertThat(manager.submit()).isEqualTo(DONE);
    }

    private void reserve(String home, LocalDate from) {
        var search = caseworker.open(MINE, "Sök boende");
        caseworker.screenshot("07-sok-boende");
        search.select("Län", "Västernorrland").select("Sorts boende", "HVB").date("Från", from.toString());
        assertThat(caseworker.submit()).isEqualTo(DONE);
        var choice = caseworker.open(MINE, "Välj boende");
        caseworker.screenshot("08-valj-boende");
        choice.pick("Vad vill du göra?", "Reservera ett boende").select("Boende", home);
        assertThat(caseworker.submit()).isEqualTo(DONE);
    }

    private void claim(String ofDashboard, String ofSituation) {
        desk.show();
        coordinator.screenshot(ofDashboard);
        desk.open("");
        coordinator.screenshot(ofSituation);
        assertThat(desk.text()).doesNotContain("Demo", LEAVER, WITHOUT_BIRTHDAY);
        desk.claim();
    }

    private Form untilAnswered(Form answer) {
        for (int tries = 0; tries < 20 && answer.text().contains("Okänd"); tries++) {
            caseworker.page().waitForTimeout(500);
            answer = caseworker.open(MINE, "Konfliktbesked");
        }
        return answer;
    }

    private Person person(String user, int width) {
        return new Person(chromium.browser(), "http://localhost:" + port, user, width, 900);
    }
}
