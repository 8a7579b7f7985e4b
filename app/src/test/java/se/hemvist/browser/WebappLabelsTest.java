package se.hemvist.browser;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Camunda's webapps in Swedish: nothing left out, nothing that the next version would not know. */
class WebappLabelsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void everyTextIsInSwedish(String app) {
        assertThat(WebappLabels.of(app, "sv").keySet())
                .isEqualTo(WebappLabels.of(app, "en").keySet());
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
