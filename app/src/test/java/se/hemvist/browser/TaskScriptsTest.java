package se.hemvist.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.ClassPathResource;

/** What the scripts of a task's form do with what they are given, in a browser and without a server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskScriptsTest {

    private static final String PLAN =
            """
            {"components": [{"type": "dynamiclist", "path": "steps", "label": "Planen", "allowAddRemove": false,
              "components": [{"type": "select", "key": "state", "label": "Läge",
                "values": [{"value": "OPEN", "label": "Inte klart"}, {"value": "DONE", "label": "Klart"}]}]},
             {"type": "dynamiclist", "path": "newSteps", "label": "Nytt i planen", "allowAddRemove": true,
              "components": [{"type": "textarea", "key": "what", "label": "Vad"}]},
             {"type": "textarea", "key": "note", "label": "Hur går det?"}]}""";

    private final Chromium chromium = new Chromium();
    private final Page page = chromium.browser().newPage();

    TaskScriptsTest() {
        page.route("**/*", TaskScriptsTest::asset);
        page.navigate("http://hemvist.test/assets/hemvist-mark.svg");
    }

    private static void asset(Route route) {
        var path = URI.create(route.request().url()).getPath();
        try (var in = new ClassPathResource("static" + path).getInputStream()) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType(path.endsWith(".js") ? "text/javascript" : "text/html")
                    .setBodyBytes(in.readAllBytes()));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    /** Those that form-js 1.8.7 has; a list of rows shows some of them only when it is long. */
    @Test
    void hasSwedishForEverySentenceOfTheViewer() {
        var sentences = List.of(
                "Add new",
                "Remove list item 2",
                "Expand all (7)",
                "Collapse",
                "Field is required.",
                "Field must have minimum value of 0.",
                "Field must have maximum value of 4.",
                "Field must have minimum length of 2.",
                "Field must have maximum length of 10000.",
                "Field must match pattern [0-9]+.",
                "Field must be a valid email.",
                "Field must be a valid  international phone number. (e.g. +4930664040900)",
                "Value is not a number.",
                "Value is expected to be an integer.",
                "Value is expected to have at most 2 decimal digits.",
                "Please select a valid value, the two nearest valid values are 1 and 2.",
                "Date and time must both be entered.",
                "No results",
                "All values selected",
                "Search",
                "Skip to search",
                "Remove tag",
                "Nothing to show.",
                "Previous page",
                "Next page",
                "Increment",
                "Decrement",
                "yyyy-mm-dd");

        var english = page.evaluate(
                "sentences => import('/assets/swedish.js').then(own => sentences.filter(each => !own.swedish(each)))",
                sentences);

        assertThat(english).isEqualTo(List.of());
    }

    @Test
    void putsADraftOverTheFieldsOfARowAndNotOverWhatTheRowShows() {
        var shown =
                "{\"steps\": [{\"who\": \"Regionen\", \"state\": \"OPEN\"}, {\"who\": \"Skolan\"}], \"newSteps\": [{\"what\": \"a\"}]}";
        var draft = "{\"steps\": [{\"state\": \"DONE\"}], \"newSteps\": [], \"note\": \"Bra\"}";

        var both = page.evaluate(
                "given => import('/assets/draft.js').then(own => JSON.stringify(own.over(...given.map(JSON.parse))))",
                List.of(PLAN, shown, draft));

        assertThat(both)
                .isEqualTo(
                        "{\"steps\":[{\"who\":\"Regionen\",\"state\":\"DONE\"},{\"who\":\"Skolan\"}],\"newSteps\":[],\"note\":\"Bra\"}");
    }

    /** The pause after the last key ends while an earlier draft is still on its way. */
    @Test
    void keepsWhatWasTypedWhileASlowDraftWasOnItsWay() {
        var kept = page.evaluate(
                """
                () => import('/assets/tasks/saving.js').then(async ({ Saving }) => {
                  const kept = [];
                  const answers = [];
                  window.fetch = (url, { body }) => new Promise((answered) => {
                    kept.push(JSON.parse(body).values);
                    answers.push(() => answered(new Response(JSON.stringify({ version: kept.length, at: '' }))));
                  });
                  let typed = '';
                  const nothing = () => undefined;
                  const saving = new Saving({ url: '/', version: 0, values: () => typed, told: nothing, say: nothing });
                  const type = (text) => { typed = text; saving.changed(); return saving.save(); };
                  saving.begin();
                  type('Skr');
                  const both = type('Skriver');
                  answers[0]();
                  await both;
                  await new Promise((later) => setTimeout(later, 200));
                  return kept;
                })""");

        assertThat(kept).isEqualTo(List.of("Skr", "Skriver"));
    }

    @Test
    void showsInWhichRowsOfAListTwoVersionsDiffer() {
        var mine = "{\"steps\": [{\"state\": \"OPEN\"}, {\"state\": \"OPEN\"}], \"note\": \"Bra\"}";
        var theirs =
                "{\"steps\": [{\"state\": \"OPEN\"}, {\"state\": \"DONE\"}], \"newSteps\": [{\"what\": \"Ring\"}], \"note\": \"Bra\"}";

        var differing = page.evaluate(
                """
                given => import('/assets/tasks/versions.js').then((own) => {
                  const [schema, mine, theirs] = given.map((each) => JSON.parse(each));
                  const found = own.comparison(schema, {}, { whose: 'Du', values: mine }, { whose: 'Eva', values: theirs });
                  return [...found.children].map((each) => [...each.children].map((part) => part.textContent).join(' | '));
                })""",
                List.of(PLAN, mine, theirs));

        assertThat(differing)
                .isEqualTo(List.of("Planen 2: Läge | DuInte klart | EvaKlart", "Nytt i planen 1: Vad | Du– | EvaRing"));
    }
}
