package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody at a screen: logged in with a browser of their own, so that several can be at work at once. */
final class Person implements AutoCloseable {

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Person(Browser browser, String base, String user, int width, int height) {
        this.base = base;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(width, height));
        context.setDefaultTimeout(40_000);
        page = context.newPage();
        page.onConsoleMessage(message -> heard(message.type() + " " + message.text()));
        page.onPageError(error -> heard("error " + error));
        page.onRequestFailed(request -> heard("failed " + request.method() + " " + request.url()));
        page.onResponse(
                response -> heard(response.status() + " " + response.request().method() + " " + response.url()));
        page.navigate(base + "/login");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("demo");
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private void heard(String word) {
        heard.add(word.substring(0, Math.min(200, word.length())));
    }

    String base() {
        return base;
    }

    Page page() {
        return page;
    }

    /** Opens the start form of what people call {@code process}. */
    Form start(String process) {
        tasklist();
        return startHere(process);
    }

    /** The same, in the list that is open already. */
    Form startHere(String process) {
        page.locator(".start-process-action a").first().click();
        page.locator(".modal-dialog a, .modal-body a")
                .filter(new Locator.FilterOptions().setHasText(process))
                .first()
                .click();
        return new Form(page);
    }

    /** Opens a task by the name that people read, takes it where nobody has, and shows its form. */
    Form open(String filter, String task) {
        return open(filter, task, "");
    }

    /** The same for one case among several. */
    Form open(String filter, String task, String caseNumber) {
        tasklist();
        page.locator(".task-filters, .filters, [cam-tasklist-filters]")
                .getByText(filter)
                .first()
                .click();
        page.locator(".tasks-list .task, ol.tasks-list li")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .first()
                .click();
        Locator claim = page.getByText("Ta uppgiften");
        page.locator(".fjs-form").waitFor();
        if (claim.count() > 0 && claim.first().isVisible()) {
            claim.first().click();
            page.locator("button.unclaim").first().waitFor();
        }
        return new Form(page);
    }

    /** How many tasks of this name stand in the list. */
    int tasks(String filter, String task) {
        tasklist();
        page.locator(".task-filters, .filters, [cam-tasklist-filters]")
                .getByText(filter)
                .first()
                .click();
        page.waitForTimeout(1_000);
        return page.locator(".tasks-list .task, ol.tasks-list li")
                .filter(new Locator.FilterOptions().setHasText(task))
                .count();
    }

    /** Submits the form; the status of the answer. */
    int submit() {
        var button = page.locator(".modal-footer .btn-primary, .form-actions .btn-primary")
                .last();
        try {
            return page.waitForResponse(response -> response.url().endsWith("/submit-form"), button::click)
                    .status();
        } catch (TimeoutError never) {
            var wrong = page.locator(".fjs-form-field-error").allInnerTexts();
            throw new AssertionError("Not submitted; wrong in the form: " + wrong + "; the page said " + heard, never);
        }
    }

    void tasklist() {
        page.navigate("about:blank");
        heard.clear();
        page.navigate(base + "/camunda/app/tasklist/default/#/");
        try {
            page.locator(".task-filters, .filters, [cam-tasklist-filters]")
                    .first()
                    .waitFor();
            page.getByText("Mina uppgifter").first().waitFor();
        } catch (TimeoutError never) {
            throw new AssertionError("Tasklist did not appear at " + page.url() + "; the page said " + heard, never);
        }
    }

    /** Takes a picture for people to look at: all of it in Swedish, and as the handbook says that shows it. */
    void screenshot(String name) {
        layHandIn("static");
        var window = page.viewportSize();
        page.setViewportSize(window.width, window.height + hidden());
        var picture = page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
        page.setViewportSize(window.width, window.height);
        layHandIn("");
        assertThat(Swedish.foreignIn(page)).as(name).isEmpty();
        assertThat(Handbooks.untrueOf(name, page)).as(name).isEmpty();
        Handbooks.keep(name, picture);
    }

    /** How much of what scrolls inside the webapps' pages cannot be seen: a picture shows all that a handbook says of it. */
    private int hidden() {
        return ((Number)
                        page.evaluate(
                                """
                        () => Math.min(3000, Math.max(0, ...[...document.querySelectorAll('body *')]
                          .filter((part) => ['auto', 'scroll'].includes(getComputedStyle(part).overflowY))
                          .map((part) => part.scrollHeight - part.clientHeight)))"""))
                .intValue();
    }

    /** What stays at the window's lower edge would lie across the middle of a picture of the whole page. */
    private void layHandIn(String position) {
        page.evaluate(
                "(how) => document.querySelectorAll('.hand-in').forEach((part) => (part.style.position = how))",
                position);
    }

    @Override
    public void close() {
        context.close();
    }
}
