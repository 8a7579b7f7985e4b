package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import se.hemvist.network.Networks;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;

/** The tasks on our own pages as officers meet them: a thumb, a keyboard, a refusal, a colleague. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:taskpages",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "hemvist.demo-cases=false",
            "camunda.bpm.process-engine-name=taskpages"
        })
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TaskPagesTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String OPEN_CASE = "/hemvist/nytt/exit-case";
    private static final String ANALYSE = "Gör initial riskanalys";

    @LocalServerPort
    private int port;

    @Autowired
    private Networks networks;

    private final Chromium chromium = new Chromium();
    private Person officer;
    private Page page;

    @BeforeAll
    void arrive() {
        networks.register(
                "Nätverket Blåklint (demo)",
                new Provenance(
                        new SourceGrade(Reliability.B, Correctness.TWO),
                        "nord.polis",
                        new Tenant("polis-nord"),
                        LocalDate.now(SwedishTime.ZONE).plusYears(1)));
        officer = person("sundsvall.handlaggare", PHONE);
        page = officer.page();
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    @Order(1)
    void canBeUsedByEverybodyAtEveryWidth() {
        for (int width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, 900);
            for (var path : List.of("/hemvist/uppgifter", "/hemvist/nytt")) {
                go(page, path);
                isForEverybody(page, width, path);
            }
            go(page, OPEN_CASE);
            new TaskForm(page);
            isForEverybody(page, width, "the form");
            officer.screenshot("uppgift-nytt-" + width);
        }
    }

    @Test
    @Order(2)
    void refusesAtTheFieldAndSaysWhatToDo() {
        var form = fill();
        form.write("Namn", "");
        form.handIn();
        assertThat(form.wrong("Namn")).isEqualTo("Fältet måste fyllas i.");
        page.getByText("Inget är inlämnat än").waitFor();
        isForEverybody(page, PHONE, "refused");
        officer.screenshot("uppgift-fel-390");

        form.write("Namn", "Alex Demo")
                .write(
                        "Underskrivet den",
                        LocalDate.now(SwedishTime.ZONE).plusYears(1).toString());
        form.handIn();

        assertThat(form.wrong("Underskrivet den"))
                .containsPattern("[a-zåäö]{3}")
                .doesNotContain("Field");
        assertThat(form.value("Namn")).isEqualTo("Alex Demo");
    }

    @Test
    @Order(3)
    void knowsNoDayThatDoesNotExist() {
        go(page, OPEN_CASE);
        var form = new TaskForm(page);
        form.pick("Samtycker personen", "Ja");
        form.write("Underskrivet den", "");
        form.input("Underskrivet den").focus();
        // Only a part of a day, typed as a person does; which part comes first is the browser's own.
        page.keyboard().type("02");
        form.handIn();

        assertThat(form.wrong("Underskrivet den")).contains("Dagen finns inte eller är inte hel");
        form.write("Underskrivet den", "0026-11-22");
        form.handIn();
        assertThat(form.wrong("Underskrivet den")).isEqualTo("Året ska vara från 1900 till 2100.");
        assertThat(page.url()).endsWith(OPEN_CASE);
        form.keep("Namn", "Alex Utan Dag");
    }

    @Test
    @Order(4)
    void opensOneCaseHoweverOftenItIsPressed() {
        go(page, "/hemvist/nytt");
        fill();
        page.locator("#lamna-in").dblclick();
        page.waitForURL(Pattern.compile("/hemvist/uppgifter/"));
        var done = page.url();
        assertThat(page.locator("main").innerText()).contains("lämnades in", "Nästa i ärendet");
        isForEverybody(page, PHONE, "done");
        officer.screenshot("uppgift-inlamnad-390");

        page.goBack();
        assertThat(page.url()).endsWith("/hemvist/nytt");
        page.navigate(done);
        assertThat(page.locator("main").innerText()).contains("lämnades in");
        go(page, OPEN_CASE);
        assertThat(page.locator("main").innerText()).contains("Du lämnade in en sådan");

        try (var stranger = person("malmo.handlaggare", WIDE)) {
            stranger.page().navigate(done);
            var closed = stranger.page().locator("main").innerText();
            go(stranger.page(), "/hemvist/uppgifter/00000000-0000-0000-0000-000000000000");
            assertThat(stranger.page().locator("main").innerText()).isEqualTo(closed);
        }
    }

    @Test
    @Order(5)
    void letsTheSecondOfTwoOfficersSeeBothVersionsAndChoose() {
        try (var eva = person("nord.polis", PHONE);
                var peter = person("nord.granskare", WIDE)) {
            var analysis = open(eva.page(), ANALYSE);
            isForEverybody(eva.page(), PHONE, "analysis");
            var first = analyse(eva.page(), "Evas skäl");
            first.saved();
            peter.page().navigate(analysis);
            var second = analyse(peter.page(), "Peters skäl");
            second.saved();
            peter.page().getByText("Samtidigt skriver: Eva Strand").waitFor();

            second.handIn();
            peter.page().getByText("Välj vilken version som ska gälla").waitFor();
            isForEverybody(peter.page(), WIDE, "two versions");
            peter.screenshot("uppgift-tva-1280");
            assertThat(peter.page().locator("#versioner").innerText()).contains("Evas skäl", "Peters skäl");
            peter.page().getByText("Lämna in min version").click();
            peter.page().getByText("Nästa i ärendet").waitFor();

            first.write("Skäl", "Evas skäl till");
            eva.page().getByText("Peter Hed lämnade in uppgiften").waitFor();
            eva.page().reload();
            eva.page().getByText("Peter Hed lämnade in uppgiften").waitFor();
            assertThat(eva.page().locator("#versioner").innerText()).contains("Evas skäl till", "Peters skäl");
            isForEverybody(eva.page(), PHONE, "left behind");
            eva.screenshot("uppgift-kvar-390");
            eva.page().getByText("Låt Peter Heds version gälla").click();
            eva.page().getByText("Redan inlämnat").first().waitFor();
        }
    }

    @Test
    @Order(6)
    void isFilledInByKeyboardAlone() {
        go(page, OPEN_CASE);
        var form = new TaskForm(page);
        page.locator("input[type=radio]").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.evaluate("document.activeElement.checked")).isEqualTo(true);
        form.input("Namn").focus();
        page.keyboard().type("Kim Tangent");
        page.locator("#lamna-in").focus();
        page.keyboard().press("Enter");

        page.locator(".fjs-form-field-error").first().waitFor();
        assertThat(form.allWrong()).isNotEmpty().allMatch(said -> !said.contains("Field"));
        assertThat(form.value("Namn")).isEqualTo("Kim Tangent");
        assertThat(page.evaluate("document.activeElement.closest('.fjs-form-field') !== null"))
                .isEqualTo(true);
    }

    /** From the first page to what is handed in: 60 seconds are the promise, taps and keys are what they go to. */
    @Test
    @Order(7)
    void letsThePoliceAssessAcutelyWithAThumbInAMinute() throws IOException {
        try (var eva = person("nord.polis", PHONE)) {
            var at = eva.page();
            go(at, "/hemvist");
            var thumb = new Thumb(at);
            thumb.tap(at.locator("nav").getByText("Nytt")).tap(at.getByText("Akut hot- och riskbedömning"));
            var form = new TaskForm(at);
            thumb.tap(form.input("Personnummer")).type("200201032380");
            assertThat(form.input("Personnummer").getAttribute("inputmode")).isEqualTo("numeric");
            // No picture before it is handed in: to take one moves the page under the thumb.
            thumb.tap(at.getByText("Hög", new Page.GetByTextOptions().setExact(true)))
                    .tap(form.input("Nätverk som hotar"))
                    .tap(at.locator(".fjs-dropdownlist-item").first());
            thumb.tap(at.locator("#lamna-in"));
            at.locator("main").getByText("lämnades in").first().waitFor();

            Files.writeString(Path.of("target", "acute-at-390.txt"), thumb.toString());
            assertThat(thumb.taps()).isLessThanOrEqualTo(7);
            assertThat(thumb.keys()).isEqualTo(12);
            assertThat(thumb.time()).isLessThan(Duration.ofSeconds(60));
            eva.screenshot("uppgift-akut-inlamnad-390");
            isForEverybody(at, PHONE, "assessed");
        }
    }

    @Test
    @Order(8)
    void canBeUsedByEverybodyAmongThePolice() {
        try (var eva = person("nord.polis", PHONE)) {
            go(eva.page(), "/hemvist/nytt/acute-assessment");
            var acute = new TaskForm(eva.page());
            assertThat(acute.input("Personnummer").getAttribute("inputmode")).isEqualTo("numeric");
            isForEverybody(eva.page(), PHONE, "acute");
            open(eva.page(), "Bedöm hot och risk");
            new TaskForm(eva.page());
            isForEverybody(eva.page(), PHONE, "full");
            eva.screenshot("uppgift-bedom-390");
        }
    }

    @Test
    @Order(9)
    void letsThePoliceSayLaterThatTheirConditionsAreSigned() {
        try (var eva = person("nord.polis", PHONE)) {
            open(eva.page(), "Följ upp polisens villkor");
            var form = new TaskForm(eva.page());
            isForEverybody(eva.page(), PHONE, "conditions");
            form.pick("Har personen skrivit under", "Ja").handIn();

            eva.page().locator("main").getByText("lämnades in").first().waitFor();
            eva.screenshot("uppgift-villkor-inlamnad-390");
        }
    }

    private TaskForm fill() {
        go(page, OPEN_CASE);
        return new TaskForm(page).ofANewCase("Alex Demo");
    }

    private TaskForm analyse(Page at, String grounds) {
        return new TaskForm(at)
                .pick("Hotnivå", "Hög")
                .pick("Vill personen själv lämna?", "Ja")
                .pick("Har personen skrivit under", "Nej")
                .pick("Är personen bevisperson?", "Nej")
                .write("Skäl", grounds)
                .write("Text till kommunen", "Undvik kända miljöer.");
    }

    /** The task comes a moment after the case. */
    private String open(Page at, String task) {
        for (int tries = 0; tries < 40; tries++) {
            go(at, "/hemvist/uppgifter?lista=unit");
            var link = at.locator("main .rows a").filter(new Locator.FilterOptions().setHasText(task));
            if (link.count() > 0) {
                link.first().click();
                at.waitForLoadState(LoadState.LOAD);
                return at.url();
            }
            at.waitForTimeout(500);
        }
        throw new AssertionError("No task for the police: " + task);
    }

    private void go(Page at, String path) {
        at.navigate(officer.base() + path);
    }

    private static void isForEverybody(Page at, int width, String where) {
        assertThat(Accessibility.violations(at)).as(where + " at " + width).isEmpty();
        assertThat(at.evaluate("document.documentElement.scrollWidth"))
                .as(where)
                .isEqualTo(width);
    }

    private Person person(String user, int width) {
        return new Person(chromium.browser(), "http://localhost:" + port, user, width, 900);
    }
}
