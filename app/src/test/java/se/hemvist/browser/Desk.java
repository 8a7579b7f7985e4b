package se.hemvist.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** The coordinator's desk in Cockpit. */
final class Desk {

    private final Person coordinator;
    private final Page page;

    Desk(Person coordinator) {
        this.coordinator = coordinator;
        page = coordinator.page();
    }

    /** The dashboard with its situations. */
    void show() {
        dashboard();
        situations().first().waitFor();
    }

    /** The situation at that place, or the first one there is. */
    void open(String place) {
        situations()
                .filter(new Locator.FilterOptions().setHasText(place))
                .locator("a")
                .first()
                .click();
        page.getByText("Ta situationen").waitFor();
    }

    String text() {
        return page.locator(".hemvist-desk").last().innerText();
    }

    void claim() {
        page.getByText("Ta situationen").click();
        page.locator("#hemvist-side").waitFor();
    }

    void ask(String side, String phrase) {
        page.locator("#hemvist-side").waitFor();
        var option = page.locator("#hemvist-side option")
                .filter(new Locator.FilterOptions().setHasText(side))
                .first();
        page.selectOption("#hemvist-side", option.getAttribute("value"));
        page.locator("#hemvist-phrase").selectOption(new SelectOption().setLabel(phrase));
        page.locator(".hemvist-desk form button[type=submit]").click();
        page.getByText("Väntar på svar").first().waitFor();
    }

    void isEmpty() {
        dashboard();
        page.getByText("Inga öppna konfliktsituationer").waitFor();
    }

    private Locator situations() {
        return page.locator(".hemvist-desk table tr").filter(new Locator.FilterOptions().setHas(page.locator("a")));
    }

    private void dashboard() {
        page.navigate("about:blank");
        page.navigate(coordinator.base() + "/camunda/app/cockpit/default/#/dashboard");
    }
}
