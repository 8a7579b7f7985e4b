package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.demo.InTheDemo;

/**
 * Camunda's own webapps as those see them who may open them: in Swedish, with nothing that only a machine reads. They belong
 * to the application that started last in this machine, so the tests that share the demo go before all others.
 */
@InTheDemo
@Tag("alone")
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebappsTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String TASKLIST = "tasklist/default/#/";
    private static final String WELCOME = "welcome/default/#!/welcome";
    private static final String COCKPIT = "cockpit/default/#/";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final Chromium chromium = new Chromium();
    private Person coordinator;
    private Person caseworker;

    @BeforeAll
    void arrive() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.sql("select count(*) from conflict_situation")
                                .query(Integer.class)
                                .single()
                        > 0);
        coordinator = person("samordnare");
        caseworker = person("sundsvall.handlaggare");
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    void theBannerThatSaysThatTheEndOfLifeIsNearIsShownNowhere() {
        showsNoBanner(caseworker, TASKLIST, "Mina uppgifter");
        showsNoBanner(caseworker, WELCOME, "Delar av Hemvist");
        showsNoBanner(coordinator, WELCOME, "Delar av Hemvist");
        showsNoBanner(coordinator, COCKPIT + "dashboard", "Konfliktsituationer");
        showsNoBanner(coordinator, COCKPIT + "processes", "Nationell samordning");
    }

    /** It is there, else our rule would hide something that has another name by now, and nobody sees it. */
    private static void showsNoBanner(Person somebody, String path, String sign) {
        assertThat(open(somebody, path, sign)).doesNotContainIgnoringCase("end of life", "EOL", "enterprise");

        assertThat(somebody.page().locator(".ce-eol-banner").count()).isEqualTo(1);
        assertThat(somebody.page().locator(".ce-eol-banner").isVisible()).isFalse();
    }

    @Test
    void nobodyReachesTheAdministrationOfCamunda() {
        assertThat(open(coordinator, "admin/default/#/", "Det här får du inte öppna"))
                .doesNotContain("Camunda");
    }

    @Test
    void welcomeSaysInSwedishWhereToGo() {
        for (var somebody : List.of(coordinator, caseworker)) {
            var page = open(somebody, WELCOME, "Delar av Hemvist");

            assertThat(page)
                    .contains("Delar av Hemvist", "Uppgifter", "Profil")
                    .doesNotContain("coordinator", "caseworker", "Byt lösenord", "Handböcker");
            isForEverybody(somebody);
        }
    }

    @Test
    void theCoordinatorReadsNumbersWhereTheMachineHasIds() {
        open(coordinator, COCKPIT + "dashboard", "Konfliktsituationer");
        isForEverybody(coordinator);
        open(coordinator, COCKPIT + "processes", "Nationell samordning");
        isForEverybody(coordinator);
        choose("Nationell samordning");
        coordinator.page().locator("td.instance-id").getByText("S-").first().waitFor();
        assertThat(tabs()).containsExactly("Ärenden", "Larm");
        isForEverybody(coordinator);
        tab("Larm");
        isForEverybody(coordinator);
        tab("Ärenden");
        coordinator
                .page()
                .locator("td.instance-id a")
                .filter(new Locator.FilterOptions().setHasText("S-"))
                .first()
                .click();

        coordinator.page().locator(".hemvist-fact").first().waitFor();
        assertThat(coordinator.page().locator(".process-information").innerText())
                .containsPattern(
                        "Nummer:\\s+S-\\w+\\s+Startat:\\s+\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\\s+Läge:\\s+Pågår");
        assertThat(tabs()).containsExactly("Konfliktsituation", "Larm", "Uppgifter");
        for (var tab : tabs()) {
            tab(tab);
            isForEverybody(coordinator);
        }
    }

    @Test
    void theTableOfTheDeskIsReadInSwedish() {
        open(coordinator, COCKPIT + "decisions", "Konfliktens allvar");
        isForEverybody(coordinator);
        choose("Konfliktens allvar");

        var table = coordinator.page().locator(".dmn-decision-table-container");
        table.getByText("Ska hållas åtskilda").first().waitFor();
        assertThat(table.innerText())
                .contains("den första raden som stämmer", "Varför")
                .doesNotContainPattern("\"[A-Z_]+\"");
        isForEverybody(coordinator);
    }

    @Test
    void theOperatorIsShownNoPanelOfTheDesk() {
        try (var operator = person("drift")) {
            var refused = operator.page()
                    .waitForResponse(
                            response -> response.url().endsWith("/situations"),
                            () -> open(operator, COCKPIT + "dashboard", "Modeller"));

            assertThat(refused.status()).isEqualTo(404);
            assertThat(operator.page().locator("main, .ctn-main").innerText())
                    .doesNotContain("Konfliktsituationer", "Samordning");
            isForEverybody(operator);
        }
    }

    @Test
    void theTaskListSaysWhichCaseAndAtWhatTimeItIsDue() {
        open(caseworker, TASKLIST, "Mina uppgifter");
        var task = caseworker.page().locator(".tasks-list .task").first();
        task.locator(".due-date").waitFor();

        assertThat(task.innerText())
                .containsPattern("Ska vara klar \\d{1,2} \\p{L}+\\.? \\d{4} \\d\\d:\\d\\d")
                .containsPattern("[A-Z]-\\w{4}-\\w{2}");
        isForEverybody(caseworker);
    }

    /** What the page says once it says {@code sign}. */
    private static String open(Person somebody, String path, String sign) {
        somebody.page().navigate("about:blank");
        somebody.page().navigate(somebody.base() + "/camunda/app/" + path);
        somebody.page().locator("body").getByText(sign).first().waitFor();
        return somebody.page().locator("body").innerText();
    }

    private void choose(String name) {
        coordinator.page().locator("td.name a").getByText(name).first().click();
    }

    private List<String> tabs() {
        return tabLinks().allInnerTexts();
    }

    private void tab(String name) {
        tabLinks().getByText(name).first().click();
        coordinator.page().locator(".ctn-content-bottom table").first().waitFor();
    }

    private Locator tabLinks() {
        return coordinator.page().locator(".ctn-content-bottom .nav-tabs a");
    }

    /** In Swedish and no wider than the window, on a screen and on a phone. */
    private static void isForEverybody(Person somebody) {
        var page = somebody.page();
        for (int width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, 900);
            assertThat(Swedish.foreignIn(page)).as(page.url()).isEmpty();
            assertThat(width(page)).as(page.url()).isEqualTo(width);
        }
        page.setViewportSize(WIDE, 900);
    }

    private static int width(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    private Person person(String user) {
        return new Person(chromium.browser(), "http://localhost:" + port, user, WIDE, 900);
    }
}
