package se.hemvist.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** A record as the fields that a form may show: texts and numbers as they are, lists and dates as JSON knows them. */
final class ShownFields {

    private ShownFields() {}

    /** What is null is left out: Tasklist would send the list that is filled in there back in the type of nothing. */
    static List<FormField> of(Record shown) {
        return Stream.of(shown.getClass().getRecordComponents())
                .flatMap(component -> Stream.ofNullable(value(component, shown))
                        .map(value -> field(component.getName(), typed(value))))
                .toList();
    }

    private static FormField field(String name, TypedValue value) {
        var field = new FormFieldImpl();
        field.setId(name);
        field.setValue(value);
        return field;
    }

    private static @Nullable Object value(RecordComponent component, Record shown) {
        try {
            component.getAccessor().setAccessible(true); // the record is hidden in its own module
            return component.getAccessor().invoke(shown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static TypedValue typed(Object value) {
        if (value instanceof String text) {
            return Variables.stringValue(text);
        }
        if (value instanceof Boolean answer) {
            return Variables.booleanValue(answer);
        }
        if (value instanceof Integer number) {
            return Variables.integerValue(number);
        }
        if (value instanceof Number number) {
            return Variables.doubleValue(number.doubleValue());
        }
        var json = FormJson.MAPPER.valueToTree(value);
        return json.isTextual() ? Variables.stringValue(json.textValue()) : jsonValue(value);
    }

    private static TypedValue jsonValue(Object value) {
        try {
            return SpinValues.jsonValue(FormJson.MAPPER.writeValueAsString(value))
                    .create();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
