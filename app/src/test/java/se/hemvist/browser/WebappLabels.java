package se.hemvist.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A language file of one of Camunda's webapps: its texts by the path of their key. */
final class WebappLabels {

    private WebappLabels() {}

    static SortedMap<String, String> of(String app, String language) {
        var file = "/META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json";
        try (var in = Objects.requireNonNull(WebappLabels.class.getResourceAsStream(file), file)) {
            var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var texts = new TreeMap<String, String>();
            collect("", new ObjectMapper().readTree(text.substring(text.indexOf('{'))), texts);
            return texts;
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
