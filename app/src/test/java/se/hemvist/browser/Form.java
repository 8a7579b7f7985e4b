package se.hemvist.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** One Camunda form in the page, filled in by the labels that people read. */
final class Form {

    private final Page page;

    Form(Page page) {
        this.page = page;
        page.locator(".fjs-form").waitFor();
    }

    Form write(String label, String text) {
        Locator input = field(label)
                .locator("input:not([type=radio]):not([type=checkbox]), textarea")
                .first();
        input.fill(text);
        return this;
    }

    Form date(String label, String isoDate) {
        Locator input = field(label).locator("input").first();
        input.click();
        input.fill(isoDate);
        input.press("Enter");
        page.keyboard().press("Escape");
        return this;
    }

    Form pick(String label, String option) {
        field(label)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        return this;
    }

    Form select(String label, String option) {
        Locator field = field(label);
        field.locator(".fjs-input-group, .fjs-select-display").first().click();
        choose(option);
        return this;
    }

    Form tag(String label, String option) {
        Locator input = field(label).locator("input").first();
        input.click();
        input.fill(option);
        choose(option);
        page.keyboard().press("Escape");
        return this;
    }

    boolean shows(String text) {
        return page.locator(".fjs-form").innerText().contains(text);
    }

    String text() {
        return page.locator(".fjs-form").innerText();
    }

    private void choose(String option) {
        page.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private Locator field(String label) {
        Locator field = page.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))))
                .last();
        field.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return field;
    }
}
