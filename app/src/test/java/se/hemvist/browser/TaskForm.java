package se.hemvist.browser;

import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import se.hemvist.organisation.SwedishTime;

/** One form on our own pages, filled in by the labels that people read. */
final class TaskForm {

    private static final List<String> AUTHORITIES = List.of(
            "Socialtjänsten",
            "Polisen",
            "Kriminalvården",
            "Arbetsförmedlingen",
            "Regionen",
            "Skolan",
            "Försäkringskassan");

    private final Page page;

    TaskForm(Page page) {
        this.page = page;
        page.locator("html[data-ready=yes]").waitFor();
    }

    TaskForm write(String label, String text) {
        input(label).fill(text);
        return this;
    }

    TaskForm pick(String label, String option) {
        field(label)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(beginning(option)))
                .first()
                .click();
        return this;
    }

    /** One row more in the list of that label, which then has the last fields of their names. */
    TaskForm add(String list) {
        page.locator(".fjs-form-field-dynamiclist")
                .filter(new Locator.FilterOptions().setHasText(list))
                .locator(".fjs-repeat-render-add")
                .click();
        return this;
    }

    TaskForm select(String label, String option) {
        var list = field(label).locator("select");
        var chosen = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(beginning(option)))
                .first();
        list.selectOption(chosen.getAttribute("value"));
        return this;
    }

    Locator input(String label) {
        return field(label)
                .locator("input:not([type=radio]):not([type=checkbox]), textarea")
                .first();
    }

    String value(String label) {
        return input(label).inputValue();
    }

    /** All that opens an avhopparärende by consent. */
    TaskForm ofANewCase(String name) {
        write("Personnummer", "20020103-2380")
                .write("Namn", name)
                .pick("Skyddade personuppgifter", "Nej")
                .pick("Hur bråttom är det?", "Inom några dagar")
                .select("Hur kom kontakten?", "Polisen")
                .write("Vad har hänt?", "Vill lämna sitt nätverk.")
                .pick("Samtycker personen", "Ja")
                .write("Underskrivet den", LocalDate.now(SwedishTime.ZONE).toString());
        AUTHORITIES.forEach(this::choose);
        return this;
    }

    private void choose(String authority) {
        var box = page.locator(".fjs-form-field-checklist label")
                .filter(new Locator.FilterOptions().setHasText(authority))
                .locator("input");
        if (!box.isChecked()) {
            pick("Samtycket gäller", authority);
        }
    }

    /** What is chosen among the answers to the field. */
    String picked(String label) {
        return field(label)
                .locator("label")
                .filter(new Locator.FilterOptions().setHas(page.locator("input:checked")))
                .innerText()
                .strip();
    }

    /** What is said at the field. */
    String wrong(String label) {
        var said = field(label).locator(".fjs-form-field-error");
        said.waitFor();
        return said.innerText();
    }

    List<String> allWrong() {
        return page.locator(".fjs-form-field-error").allInnerTexts();
    }

    /** Writes it and waits until the server holds just that. */
    TaskForm keep(String label, String text) {
        page.waitForResponse(answer -> answer.ok() && isSaveOf(text, answer.request()), () -> write(label, text));
        return this;
    }

    private static boolean isSaveOf(String text, Request call) {
        var values = call.postData();
        return call.method().equals("PUT")
                && values != null
                && values.contains(TextNode.valueOf(text).toString());
    }

    TaskForm saved() {
        page.getByText(Pattern.compile("^Utkast sparat")).waitFor();
        return this;
    }

    void handIn() {
        page.locator("#lamna-in").click();
    }

    private Locator field(String label) {
        var own = new Page.LocatorOptions().setHasText(beginning(label));
        return page.locator(".fjs-form-field:not(.fjs-form-field-grouplike)")
                .filter(new Locator.FilterOptions().setHas(page.locator(".fjs-form-field-label", own)))
                .last();
    }

    private static Pattern beginning(String words) {
        return Pattern.compile("^\\s*" + words.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0"));
    }
}
