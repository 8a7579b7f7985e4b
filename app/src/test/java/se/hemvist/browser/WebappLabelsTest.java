package se.hemvist.browser;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camunda's webapps in Swedish: nothing left out, nothing that the next version would not know. */
class WebappLabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    /** The pages, tabs and dialogs behind what config.js leaves out and user-styles.css hides; the server refuses them too. */
    private static final List<String> LEFT_OUT = List.of(
            "BATCHES_",
            "BULK_OVERRIDE_",
            "CAM_WIDGET_SELECTION_",
            "PLGN_BATCH_",
            "PLUGIN_CANCEL_PROCESS_",
            "PLUGIN_EXTERNAL_TASK_",
            "PLUGIN_JOBDEFINITION_",
            "PLUGIN_JOBS_",
            "PLUGIN_JOB_",
            "PLUGIN_SUSPENSION_",
            "PLUGIN_UPDATE_",
            "PLUGIN_VARIABLE_INSTANCES_",
            "REPORTS_",
            "REPOSITORY_",
            "TIME_TO_LIVE_",
            "VARIABLE_ADD_",
            "VARIABLE_ERROR_",
            "VARIABLE_INSPECT_",
            "VARIABLE_UPLOAD_");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyTextIsInSwedish(String app) {
        assertThat(WebappLabels.of(app, "sv").keySet())
                .isEqualTo(WebappLabels.of(app, "en").keySet());
    }

    /** Cockpit has 2,460 texts. Those of the enterprise edition, and of what Cockpit's config.js leaves out, nobody sees. */
    @Test
    void everyTextThatCockpitCanShowIsInSwedish() {
        var shown = new TreeSet<>(WebappLabels.of("cockpit", "en").keySet());
        var named = WebappLabels.namedByCockpit();
        shown.removeIf(key -> key.startsWith("/labels/") && !named.contains(key));
        shown.removeIf(key -> LEFT_OUT.stream().anyMatch(family -> key.startsWith("/labels/" + family)));

        assertThat(shown).hasSizeGreaterThan(400);
        assertThat(WebappLabels.of("cockpit", "sv").keySet()).containsAll(shown);
    }

    @Test
    void cockpitHasNoTextThatItDoesNotKnow() {
        assertThat(WebappLabels.of("cockpit", "en").keySet())
                .containsAll(WebappLabels.of("cockpit", "sv").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit"})
    void nothingIsFilledInThatTheWebappDoesNotGive(String app) {
        var english = WebappLabels.of(app, "en");

        WebappLabels.of(app, "sv")
                .forEach((key, text) ->
                        assertThat(placeholders(text)).as(key).isSubsetOf(placeholders(english.getOrDefault(key, ""))));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toSet());
    }
}
