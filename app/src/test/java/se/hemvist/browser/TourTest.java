package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.demo.InTheDemo;
import se.hemvist.organisation.SwedishTime;

/** The README's tour of ten minutes, on our own pages and among the demo's forty cases. */
@InTheDemo
@Tag("alone")
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TourTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int CASES = 40;
    private static final String LEAVER = "Luca Exempelberg";
    private static final String PLACED = "Ola Exempelsjö";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final Chromium chromium = new Chromium();
    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private Person caseworker;

    @BeforeAll
    void arrive() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.sql("select count(*) from exit_case")
                                .query(Integer.class)
                                .single()
                        == CASES);
        caseworker = person("sundsvall.handlaggare", WIDE);
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    @Order(1)
    void theCaseworkerSeesWhatIsNextAndOpensACase() {
        var page = go(caseworker, "/hemvist");
        caseworker.screenshot("30-att-gora");
        go(caseworker, "/hemvist/frister");
        caseworker.screenshot("32-frister");
        go(caseworker, "/hemvist/arenden");
        page.getByText(LEAVER).first().click();
        page.getByText("Vem gör vad").waitFor();
        caseworker.screenshot("31-arendet");
        page.getByText("Utlämnat om personen").first().click();
        page.locator("h1").getByText("Utlämnat om personen").waitFor();
        caseworker.screenshot("33-utlamnat");
        isForEverybody(caseworker);
        page.getByText("Lämna ut").last().click();
        page.locator("h1").getByText("Lämna ut").waitFor();
        isForEverybody(caseworker);
    }

    @Test
    @Order(2)
    void theHomeWhereARivalLivesIsRed() {
        reserve("HVB Talludden (demo)");

        assertThat(answered()).contains("Röd", "Samordnaren kontaktar dig").doesNotContain("Malmö");
    }

    @Test
    @Order(3)
    void theDeskAsksForAnotherHome() {
        try (var coordinator = person("samordnare", WIDE)) {
            var desk = new Desk(coordinator);
            desk.show();
            desk.open("Sundsvall");
            desk.claim();
            desk.ask("Sundsvall", "Välj ett annat boende för personen.");
        }
    }

    @Test
    @Order(4)
    void anotherHomeIsGreenAndTheManagerDecides() {
        open(caseworker, "mine", "Konfliktbesked").pick("Hur går du vidare?", "Söka ett annat boende");
        handIn(caseworker);
        reserve("HVB Granåsen (demo)");
        assertThat(answered()).contains("Grön");
        new TaskForm(caseworker.page())
                .pick("Hur går du vidare?", "Föreslå placeringen")
                .write("Förslag till enhetschefen", "Lämpligt boende.");
        handIn(caseworker);

        try (var manager = person("sundsvall.chef", WIDE)) {
            open(manager, "unit", "Besluta om placering").pick("Beslut", "Bevilja placeringen");
            handIn(manager);
            go(manager, "/hemvist/franvaro");
            manager.screenshot("39-franvaro");
        }
        open(caseworker, "mine", "Genomför placering");
    }

    @Test
    @Order(5)
    void theOfficerInACarAssessesWithAThumb() {
        try (var assessor = person("nord.polis", PHONE)) {
            go(assessor, "/hemvist/nytt/acute-assessment");
            new TaskForm(assessor.page())
                    .write("Personnummer", "20000302-2381")
                    .pick("Hotnivå", "Hög")
                    .pick("Gäller i", "24 timmar")
                    .write("Vad har hänt?", "Uttalade hot i dag.");
            assessor.screenshot("34-akut-i-telefonen");
            handIn(assessor);
        }
        try (var reviewer = person("nord.granskare", WIDE)) {
            open(reviewer, "unit", "Granska bedömning").pick("Håller du med?", "Ja");
            handIn(reviewer);
        }
    }

    @Test
    @Order(6)
    void somebodyUnknownIsPlacedInTheNight() {
        try (var night = person("sundsvall.jour", PHONE)) {
            go(night, "/hemvist/nytt/urgent-placement");
            new TaskForm(night.page());
            isForEverybody(night);
            night.screenshot("35-akut-placering");
            new TaskForm(night.page())
                    .pick("Är det känt vem personen är?", "Nej, okänd identitet")
                    .write("Ålder, ungefär", "19")
                    .write("Hotet, som det berättas", "Jagad i kväll.")
                    .select("Kommun för en annan adress", "Härnösand")
                    .write("Adress som inte finns i registret", "Hotellet vid torget")
                    .pick("Är personen redan där?", "Nej")
                    .write("Till och med den", today.plusDays(1).toString())
                    .pick("Vad vilar placeringen på?", "Muntligt samtycke");
            handIn(night);
            open(night, "mine", "Akut besked");
            night.screenshot("36-akut-besked");
            isForEverybody(night);
            assertThat(night.page().locator("main").innerText()).contains("Okänd");
        }
    }

    @Test
    @Order(7)
    void whatRestsOnTheConsentStopsWhenItIsTakenBack() {
        try (var malmo = person("malmo.handlaggare", WIDE)) {
            var page = go(malmo, "/hemvist/arenden");
            page.getByText(PLACED).first().click();
            page.getByText("Bekräfta vistelsen").waitFor();
            malmo.screenshot("37-bor-dar");
            isForEverybody(malmo);
            page.getByText("Har avvikit").first().click();
            page.waitForLoadState();
            isForEverybody(malmo);
            page.goBack();
            page.getByText("Anmäl händelse").first().click();
            page.locator("select[name=kind]").selectOption("CONSENT_WITHDRAWN");
            page.locator("input[name=on]").fill(today.toString());
            page.locator("textarea[name=text]").fill("Vill inte längre.");
            malmo.screenshot("38-anmal-handelse");
            page.getByText("Skicka anmälan").click();
            page.getByText("Händelsen är anmäld").waitFor();
        }
    }

    private void reserve(String home) {
        open(caseworker, "mine", "Sök boende")
                .select("Län", "Västernorrland")
                .select("Sorts boende", "HVB")
                .write("Från", today.toString());
        handIn(caseworker);
        open(caseworker, "mine", "Välj boende")
                .pick("Vad vill du göra?", "Reservera ett boende")
                .select("Boende", home);
        handIn(caseworker);
    }

    /** What the answer says once the check is done. */
    private String answered() {
        for (int tries = 0; tries < 40; tries++) {
            open(caseworker, "mine", "Konfliktbesked");
            var said = caseworker.page().locator("main").innerText();
            if (!said.contains("Okänd")) {
                return said;
            }
            caseworker.page().waitForTimeout(500);
        }
        throw new AssertionError("The check is never done");
    }

    /** The task comes a moment after what leads to it. */
    private TaskForm open(Person officer, String list, String task) {
        for (int tries = 0; tries < 40; tries++) {
            var page = go(officer, "/hemvist/uppgifter?lista=" + list);
            var link = page.locator("main .rows a").filter(new Locator.FilterOptions().setHasText(task));
            if (link.count() > 0) {
                link.first().click();
                page.locator("h1").getByText(task).waitFor();
                return new TaskForm(page);
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("No task " + task);
    }

    /** Wide and on a phone. */
    private static void isForEverybody(Person officer) {
        var page = officer.page();
        var window = page.viewportSize();
        for (int width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, window.height);
            assertThat(Accessibility.violations(page))
                    .as(page.url() + " at " + width)
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
        page.setViewportSize(window.width, window.height);
    }

    private static void handIn(Person officer) {
        officer.page().locator("#lamna-in").click();
        officer.page().locator("h1").getByText("Inlämnat").waitFor();
    }

    private static Page go(Person officer, String path) {
        officer.page().navigate(officer.base() + path);
        return officer.page();
    }

    private Person person(String user, int width) {
        return new Person(chromium.browser(), "http://localhost:" + port, user, width, 900);
    }
}
