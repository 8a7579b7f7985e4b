package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.InventedCases;
import se.hemvist.workspace.InventedWork;
import se.hemvist.workspace.pages.InventedWorld;

/** The pages under /hemvist as people meet them: on a phone, by keyboard, without a session or a network. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:workspace",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=workspace"
        })
@Import(InventedWorld.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkspaceTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final String CASE = "/hemvist/arenden/" + InventedCases.OPEN;
    private static final String REPORT = CASE + "/handelse";

    @LocalServerPort
    private int port;

    @Autowired
    private InventedCases cases;

    @Autowired
    private JdbcClient jdbc;

    private final Chromium chromium = new Chromium();
    private Person officer;
    private Page page;

    @BeforeEach
    void arrive() {
        cases.reported().clear();
        jdbc.sql("delete from page_draft").update();
        sitDown(WIDE);
    }

    @AfterEach
    void standUp() {
        officer.close();
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    static Stream<Arguments> everyPage() {
        return Stream.of(
                Arguments.of("start", "/hemvist"),
                Arguments.of("arenden", "/hemvist/arenden"),
                Arguments.of("arende", CASE),
                Arguments.of("avslutat", "/hemvist/arenden/" + InventedCases.CLOSED),
                Arguments.of("handling", CASE + "/dokument/1"),
                Arguments.of("frister", "/hemvist/frister"),
                Arguments.of("sok", "/hemvist/sok"),
                Arguments.of("handelse", REPORT),
                Arguments.of("franvaro", "/hemvist/franvaro"),
                Arguments.of("finns-inte", "/hemvist/arenden/A-2222-22"),
                Arguments.of("ingen-sida", "/ingen-sida"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyPage")
    void canBeUsedByEverybodyAtEveryWidth(String name, String path) {
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> complaints.add(message.text()));

        for (int width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, 900);
            go(path);

            assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy"));
            officer.screenshot("hemvist-" + name + "-" + width);
            assertThat(Accessibility.violations(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void canBeUsedByEverybodyWhenSomethingWasRefusedOrFound() {
        sitDown(PHONE);
        go(REPORT);
        page.getByText("Skicka anmälan").click();
        page.getByText("Händelsen är inte anmäld").waitFor();
        officer.screenshot("hemvist-handelse-fel-390");
        assertThat(Accessibility.violations(page)).isEmpty();
        assertThat(page.evaluate("document.activeElement.textContent").toString())
                .contains("Händelsen är inte anmäld");

        go("/hemvist/sok");
        search("märta");
        officer.screenshot("hemvist-sok-traff-390");
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void isWalkedByKeyboardAlone() {
        go("/hemvist");
        press("Tab");
        assertThat(focused()).isEqualTo("Hoppa till innehållet");
        press("Enter", "Tab");
        assertThat(focused()).isEqualTo("Följ upp");

        go(REPORT);
        page.locator("#kind").focus();
        page.keyboard().type("Nytt");
        press("Tab");
        // In which order the parts of a date are typed is the browser's own.
        page.locator("#on:focus").fill(today());
        while (!"text".equals(page.evaluate("document.activeElement.id"))) {
            press("Tab");
        }
        page.keyboard().type("Ringde i natt.");
        press("Tab", "Enter");
        page.getByText("Händelsen är anmäld.").waitFor();

        assertThat(cases.reported()).singleElement().satisfies(happening -> assertThat(happening.on())
                .isEqualTo(LocalDate.parse(today())));
    }

    @ParameterizedTest
    @ValueSource(strings = {InventedWork.OFFICER, "sundsvall.chef", "nord.polis", "samordnare", "drift"})
    void keepsEveryPlaceInSightOnTwoLinesOfAPhone(String user) {
        try (var somebody = new Person(chromium.browser(), officer.base(), user, PHONE, 900)) {
            var at = somebody.page();
            at.navigate(officer.base() + "/hemvist/frister");

            var places = at.locator("header nav");
            assertThat(places.boundingBox().height).isLessThanOrEqualTo(2 * 44);
            assertThat(places.locator("a").all()).hasSizeGreaterThan(7).allMatch(Locator::isVisible);
            assertThat(places.locator("a[aria-current=page]").innerText()).isEqualTo("Frister");
            assertThat(Accessibility.violations(at)).isEmpty();
            assertThat(at.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        }
    }

    @Test
    void findsWithoutAnAddressThatSaysWhat() {
        go("/hemvist/sok");
        search(InventedCases.NUMBER);
        page.getByText(InventedCases.NAME).click();
        page.getByText("Nästa steg").waitFor();

        page.goBack();

        assertThat(page.url()).endsWith("/hemvist/sok");
        assertThat(page.locator("#text").inputValue()).isEmpty();
        assertThat(page.locator("#text").getAttribute("autocomplete")).isEqualTo("off");
        assertThat(page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                        .toString())
                .doesNotContain(InventedCases.NUMBER);
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionHasEnded() {
        go(REPORT);
        type("Ringde i natt.");
        page.context().clearCookies();

        page.getByText("Skicka anmälan").click();
        page.getByText("Du är inte inloggad längre.").waitFor();
        officer.screenshot("hemvist-utloggad-1280");
        assertThat(page.locator("#text").inputValue()).isEqualTo("Ringde i natt.");
        assertThat(Accessibility.violations(page)).isEmpty();

        var tab = page.context()
                .waitForPage(() -> page.getByText("Logga in (ny flik)").click());
        logIn(tab, InventedWork.OFFICER);
        page.getByText("Skicka anmälan").click();
        page.getByText("Händelsen är anmäld.").waitFor();

        assertThat(cases.reported()).hasSize(1);
    }

    @Test
    void showsAgainWhatWasWrittenBeforeTheBrowserDied() {
        go(REPORT);
        page.waitForResponse(answer -> answer.url().contains("/hemvist/utkast/"), () -> type("Ringde i natt."));
        sitDown(PHONE);

        go(REPORT);
        page.getByText("Du hade börjat skriva.").waitFor();
        assertThat(page.locator("#text").inputValue()).isEqualTo("Ringde i natt.");
        assertThat(page.locator("#on").inputValue()).isEqualTo(today());

        page.getByText("Skicka anmälan").click();
        page.getByText("Händelsen är anmäld.").waitFor();
        go(REPORT);
        assertThat(page.locator("#text").inputValue()).isEmpty();
        assertThat(cases.reported()).hasSize(1);
    }

    @Test
    void saysWhenASearchCannotBeMade() {
        go("/hemvist/sok");
        page.locator("#text").fill("märta");
        page.context().setOffline(true);
        page.locator("main button").click();
        page.getByText("Ingen kontakt med Hemvist.").waitFor();
        page.context().setOffline(false);
        page.context().clearCookies();

        page.locator("main button").click();

        page.getByText("Du är inte inloggad längre.").waitFor();
        assertThat(page.locator("#text").inputValue()).isEqualTo("märta");
    }

    @Test
    void sendsNothingInTheNameOfWhoeverLoggedInMeanwhile() {
        go(REPORT);
        type("Ringde i natt.");
        page.context().clearCookies();
        var tab = page.context().newPage();
        tab.navigate(officer.base() + "/login");
        logIn(tab, "sundsvall.chef");

        page.getByText("Skicka anmälan").click();
        page.getByText("Någon annan har loggat in").waitFor();

        assertThat(cases.reported()).isEmpty();
        assertThat(page.locator("#text").inputValue()).isEqualTo("Ringde i natt.");
    }

    @Test
    void keepsWhatWasTypedWithoutANetworkAndSendsItAfterwards() {
        BrowserContext place = page.context();
        go(REPORT);
        type("Ringde i natt.");

        place.setOffline(true);
        page.getByText("Skicka anmälan").click();
        page.getByText("Ingen kontakt med Hemvist.").waitFor();
        place.setOffline(false);
        page.getByText("Skicka anmälan").click();
        page.getByText("Händelsen är anmäld.").waitFor();

        assertThat(cases.reported()).hasSize(1);
    }

    @Test
    void reportsOnceWhenPressedTwice() {
        go(REPORT);
        type("Ringde i natt.");

        page.getByText("Skicka anmälan").dblclick();
        page.getByText("Händelsen är anmäld.").waitFor();

        assertThat(cases.reported()).hasSize(1);
    }

    @Test
    void showsACaseOfOthersAsNoneAtAll() {
        go("/hemvist/arenden/A-2222-22");
        var none = page.locator("main").innerText();
        officer.close();
        officer = new Person(chromium.browser(), "http://localhost:" + port, "malmo.handlaggare", WIDE, 900);
        page = officer.page();

        go(CASE);

        assertThat(page.locator("main").innerText()).isEqualTo(none).contains("Sidan finns inte");
    }

    @Test
    void printsADocumentWithItsMarkAndWithoutButtons() {
        go(CASE + "/dokument/1");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        officer.screenshot("hemvist-handling-utskrift");
        assertThat(page.getByText("Sekretessmarkering").isVisible()).isTrue();
        assertThat(page.locator(".sheet-foot")
                        .getByText("Utskrivet av Anna Lindqvist")
                        .isVisible())
                .isTrue();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.sheet-head')).display"))
                .describedAs("what comes back on every sheet")
                .isEqualTo("table-header-group");
        assertThat(page.locator(".sheet-head").innerText()).contains("Sekretessmarkering", InventedCases.OPEN);
        assertThat(page.getByText("Skriv ut").isVisible()).isFalse();
        assertThat(page.locator("nav").isVisible()).isFalse();
    }

    @Test
    void copiesADocumentWithItsMark() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        go(CASE + "/dokument/1");

        page.getByText("Kopiera texten").click();
        page.getByText("Texten är kopierad.").waitFor();

        assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                .contains("Sekretessmarkering", InventedCases.OPEN, "Hotet är aktuellt.");
    }

    @Test
    void leadsToTasklistAndBack() {
        go("/hemvist");
        page.navigate(officer.base() + "/camunda/app/tasklist/workspace/");

        page.getByText("Till startsidan").first().click();

        page.getByText("Att göra nu").waitFor();
    }

    private void sitDown(int width) {
        if (officer != null) {
            officer.close();
        }
        officer = new Person(chromium.browser(), "http://localhost:" + port, InventedWork.OFFICER, width, 900);
        page = officer.page();
    }

    private void go(String path) {
        page.navigate(officer.base() + path);
    }

    private void search(String text) {
        page.locator("#text").fill(text);
        page.locator("main button").click();
        page.getByText("1 träff").waitFor();
    }

    private void type(String text) {
        page.locator("#kind").selectOption("NEW_THREAT");
        page.locator("#on").fill(today());
        page.locator("#text").fill(text);
    }

    private void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private String focused() {
        return page.evaluate("document.activeElement.textContent").toString().strip();
    }

    private static void logIn(Page tab, String user) {
        tab.locator("input[name=username]").fill(user);
        tab.locator("input[name=password]").fill("demo");
        tab.locator("button[type=submit]").click();
        tab.waitForURL(url -> !url.contains("/login"));
    }

    private static String today() {
        return LocalDate.now(SwedishTime.ZONE).toString();
    }
}
