package se.hemvist.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** What the fields of a deployed form are called, by key: a sentence to the user names the label that the user sees. */
record FieldLabels(Map<String, String> labels) {

    static FieldLabels of(InputStream form) {
        try (form) {
            var labels = new HashMap<String, String>();
            collect(FormJson.MAPPER.readTree(form), labels);
            return new FieldLabels(Map.copyOf(labels));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(JsonNode component, Map<String, String> labels) {
        var label = component.path("label").asText(component.path("dateLabel").asText());
        if (component.hasNonNull("key") && !label.isEmpty()) {
            labels.put(component.get("key").asText(), label);
        }
        if (component.hasNonNull("path")) {
            labels.put(component.get("path").asText(), label);
            return; // what is wrong in a row is said of the list
        }
        component.path("components").forEach(child -> collect(child, labels));
    }

    /** In Swedish quotation marks. */
    String of(String key) {
        return "”" + labels.getOrDefault(key, key) + "”";
    }
}
