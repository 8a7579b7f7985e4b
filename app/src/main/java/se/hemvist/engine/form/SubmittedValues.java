package se.hemvist.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;
import se.hemvist.engine.Refusal;

/** What the browser sent, as one JSON object: strings stripped, blank ones left out, files and objects refused. */
final class SubmittedValues {

    private SubmittedValues() {}

    static ObjectNode asJson(VariableMap values) {
        var json = JsonNodeFactory.instance.objectNode();
        for (var key : values.keySet()) {
            json.set(key, stripped(asJson(values.<TypedValue>getValueTyped(key))));
        }
        return json;
    }

    private static JsonNode asJson(TypedValue typed) {
        if (typed instanceof JsonValue json) {
            return parsed(json.getValueSerialized() == null ? json.getValue().toString() : json.getValueSerialized());
        }
        var value = typed.getValue();
        if (value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Collection<?>
                || value instanceof Map<?, ?>) {
            return FormJson.MAPPER.valueToTree(value);
        }
        throw unreadable();
    }

    private static JsonNode parsed(String json) {
        try {
            return FormJson.MAPPER.readTree(json);
        } catch (JsonProcessingException noJson) {
            throw unreadable();
        }
    }

    private static JsonNode stripped(JsonNode node) {
        if (node.isTextual()) {
            var text = node.textValue().strip();
            return text.isEmpty() ? JsonNodeFactory.instance.nullNode() : TextNode.valueOf(text);
        }
        if (node instanceof ArrayNode array) {
            var kept = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> {
                var element = stripped(each);
                if (!element.isNull()) {
                    kept.add(element);
                }
            });
            return kept;
        }
        if (node instanceof ObjectNode object) {
            var kept = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(each -> kept.set(each.getKey(), stripped(each.getValue())));
            return kept;
        }
        return node;
    }

    private static Refusal unreadable() {
        return new Refusal("Formuläret gick inte att läsa. Ladda om sidan och fyll i det igen.");
    }
}
