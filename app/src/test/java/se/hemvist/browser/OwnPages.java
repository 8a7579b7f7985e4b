package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody at work on the pages under /hemvist. */
record OwnPages(Person officer) {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    Page page() {
        return officer.page();
    }

    Page go(String path) {
        page().navigate(officer.base() + path);
        return page();
    }

    /** The form that starts the process of that id. */
    TaskForm begin(String process) {
        go("/hemvist/nytt/" + process);
        return new TaskForm(page());
    }

    /** The task comes a moment after what leads to it. Of several with the same name: the one whose row or page says this. */
    TaskForm open(String list, String task, String words) {
        for (int tries = 0; tries < 40; tries++) {
            var rows = tasks(list, task);
            var said = tasks(rows, words);
            for (var href : said.isEmpty() ? tasks(rows, "") : said) {
                go(href).locator("h1").getByText(task).waitFor();
                var form = new TaskForm(page());
                if (!said.isEmpty() || page().locator("main").innerText().contains(words)) {
                    return form;
                }
            }
            page().waitForTimeout(250);
        }
        throw new AssertionError("No task " + task + " that says " + words);
    }

    private Locator tasks(String list, String task) {
        return go("/hemvist/uppgifter?lista=" + list)
                .locator("main .rows li")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator("a", new Page.LocatorOptions().setHasText(task))));
    }

    private static List<String> tasks(Locator rows, String words) {
        return rows.filter(new Locator.FilterOptions().setHasText(words)).locator("a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    void handIn() {
        page().locator("#lamna-in").click();
        page().locator("h1").getByText("Inlämnat").waitFor();
    }

    /** The page of the case of that person, from the list of one's own. */
    Page caseOf(String person) {
        go("/hemvist/arenden").getByText(person).first().click();
        page().getByText("Vem gör vad").waitFor();
        return page();
    }

    /** What is seen here can be used by everybody, wide and on a phone: all of it at once, so that the button lies over nothing. */
    void isForEverybody() {
        var window = page().viewportSize();
        for (int width : new int[] {WIDE, PHONE}) {
            page().setViewportSize(width, window.height);
            page().setViewportSize(width, height());
            assertThat(Accessibility.violations(page()))
                    .as(page().url() + " at " + width)
                    .isEmpty();
            assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
        page().setViewportSize(window.width, window.height);
    }

    private int height() {
        return ((Number) page().evaluate("document.documentElement.scrollHeight")).intValue();
    }
}
