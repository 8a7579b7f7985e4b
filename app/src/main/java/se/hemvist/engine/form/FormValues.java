package se.hemvist.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import se.hemvist.engine.Refusal;

/** The values of a form as the engine takes and gives them, and as one JSON object. */
public final class FormValues {

    private FormValues() {}

    /** As the browser sends them; refuses what is no object. */
    public static VariableMap read(String json) {
        try {
            if (FormJson.MAPPER.readTree(json) instanceof ObjectNode object) {
                return read(object);
            }
        } catch (JsonProcessingException unreadable) {
            // refused below, without quoting what was sent
        }
        throw new Refusal("Formuläret gick inte att läsa. Ladda om sidan och fyll i det igen.");
    }

    static VariableMap read(Record command) {
        return read(FormJson.MAPPER.<ObjectNode>valueToTree(command));
    }

    private static VariableMap read(ObjectNode object) {
        var values = Variables.createVariables();
        object.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> values.putValueTyped(field.getKey(), typed(field.getValue())));
        return values;
    }

    private static TypedValue typed(JsonNode value) {
        return value.isContainerNode()
                ? SpinValues.jsonValue(value.toString()).create()
                : Variables.untypedValue(FormJson.MAPPER.convertValue(value, Object.class));
    }

    /** One JSON object; blank texts are left empty. */
    public static String written(VariableMap values) {
        return SubmittedValues.asJson(values).toString();
    }
}
