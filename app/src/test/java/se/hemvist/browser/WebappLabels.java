package se.hemvist.browser;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A language file of one of Camunda's webapps: its texts by the path of their key. */
final class WebappLabels {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]+");

    private WebappLabels() {}

    static SortedMap<String, String> of(String app, String language) {
        var text = read("webjars/camunda/app/" + app + "/locales/" + language + ".json");
        var texts = new TreeMap<String, String>();
        try {
            collect("", new ObjectMapper().readTree(text.substring(text.indexOf('{'))), texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    /** The keys that Cockpit's own scripts name; its language file has those of the enterprise edition too. */
    static Set<String> namedByCockpit() {
        return Stream.of(
                        "webjars/camunda/app/cockpit/camunda-cockpit-bootstrap.js",
                        "webjars/camunda/lib/deps.js",
                        "plugin/cockpit/app/plugin.js")
                .flatMap(script -> NAME.matcher(read(script)).results())
                .map(name -> "/labels/" + name.group())
                .collect(toSet());
    }

    private static String read(String resource) {
        var file = "/META-INF/resources/" + resource;
        try (var in = Objects.requireNonNull(WebappLabels.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(String path, JsonNode node, SortedMap<String, String> into) {
        if (node.isTextual()) {
            into.put(path, node.textValue());
        }
        node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), into));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(path + "/" + i, node.get(i), into);
        }
    }
}
