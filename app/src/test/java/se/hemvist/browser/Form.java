package se.hemvist.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

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
        // not Escape: it would close the dialog that the form stands in
        input.press("Enter");
        return this;
    }

    /** Presses until it is chosen, as people do: what scrolls while it is pressed is not pressed. */
    Form pick(String label, String option) {
        var choice = field(label)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(beginning(option)))
                .first();
        for (int tries = 0; tries < 3; tries++) {
            choice.click();
            if (choice.locator("input").isChecked()) {
                return this;
            }
        }
        throw new AssertionError("Never chosen: " + option);
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
        return this;
    }

    /** What stands in the field now. */
    String value(String label) {
        return field(label).locator("input, textarea").first().inputValue();
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
        // the field's own label, from its first word: an option's label is another kind
        var own = new Page.LocatorOptions().setHasText(beginning(label));
        Locator field = page.locator(".fjs-form-field")
                .filter(new Locator.FilterOptions().setHas(page.locator("label:not(.fjs-inline-label)", own)))
                .last();
        field.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return field;
    }

    private static Pattern beginning(String words) {
        return Pattern.compile("^\\s*" + words.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0"));
    }
}
