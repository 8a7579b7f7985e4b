package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.hemvist.demo.InTheDemo;

/** The pages on which the police keep their facts, the reviewer the homes, and the desk its pairs: everybody can use them. */
@InTheDemo
@Tag("alone")
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistersTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    @LocalServerPort
    private int port;

    private final Chromium chromium = new Chromium();

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    void thePolicesFacts() {
        try (var officer = person("nord.polis")) {
            isForEverybody(officer, "/hemvist/register");
            officer.page().locator("#number").fill("200608032389");
            officer.page().getByText("Visa personen").click();
            officer.page().getByText("Registrera en uppgift").waitFor();
            officer.screenshot("40-registret");
            pagesFrom(officer, officer.page().url().substring(officer.base().length()));
            pagesFrom(officer, "/hemvist/register/natverk");
            isForEverybody(officer, firstOf(officer, "/hemvist/register/natverk", "main .rows a"));
        }
    }

    @Test
    void theHomesAndTheirProviders() {
        try (var reviewer = person("granskare")) {
            isForEverybody(reviewer, "/hemvist/boenden");
            isForEverybody(reviewer, "/hemvist/boenden/nytt");
            pagesFrom(reviewer, firstOf(reviewer, "/hemvist/boenden", "main .what a"));
            isForEverybody(reviewer, "/hemvist/utforare");
            isForEverybody(reviewer, "/hemvist/utforare/nytt");
        }
    }

    @Test
    void theDesksPairs() {
        try (var coordinator = person("samordnare")) {
            isForEverybody(coordinator, "/hemvist/par");
            isForEverybody(coordinator, "/hemvist/par/nytt");
        }
    }

    /** The page, and the first and the last that its buttons lead to: they are one form with different fields. */
    private static void pagesFrom(Person officer, String path) {
        isForEverybody(officer, path);
        var buttons = linksIn(officer.page(), "main .actions a");
        isForEverybody(officer, buttons.get(0));
        isForEverybody(officer, buttons.get(buttons.size() - 1));
    }

    private static String firstOf(Person officer, String path, String links) {
        return linksIn(go(officer, path), links).get(0);
    }

    private static List<String> linksIn(Page page, String links) {
        return page.locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static void isForEverybody(Person officer, String path) {
        var page = go(officer, path);
        for (int width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(width);
        }
        assertThat(Accessibility.violations(page)).as(path).isEmpty();
    }

    private static Page go(Person officer, String path) {
        officer.page().navigate(officer.base() + path);
        return officer.page();
    }

    private Person person(String user) {
        return new Person(chromium.browser(), "http://localhost:" + port, user, WIDE, 900);
    }
}
