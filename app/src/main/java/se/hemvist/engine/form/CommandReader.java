package se.hemvist.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;

/** Reads the values of a form into its command, or refuses with sentences that name the fields as the user sees them. */
@Component
final class CommandReader {

    private final Validator validator;

    CommandReader(Validator validator) {
        this.validator = validator;
    }

    <C extends Record> C read(VariableMap values, Class<C> type, Supplier<FieldLabels> labels) {
        var json = SubmittedValues.asJson(values);
        var components = List.of(type.getRecordComponents());
        refuseUnknown(json, components);
        components.stream()
                .filter(component -> Collection.class.isAssignableFrom(component.getType()))
                .filter(component -> isEmpty(json, component))
                .forEach(component -> json.putArray(component.getName()));
        refuseMissing(json, components, labels);
        var command = bind(json, type, labels);
        refuseInvalid(command, type, labels);
        return command;
    }

    private static void refuseUnknown(ObjectNode json, List<RecordComponent> components) {
        var known = components.stream().map(RecordComponent::getName).collect(Collectors.toSet());
        if (json.properties().stream().anyMatch(field -> !known.contains(field.getKey()))) {
            throw new Refusal("Formuläret innehåller något som inte hör dit. Ladda om sidan och fyll i det igen.");
        }
    }

    private static void refuseMissing(ObjectNode json, List<RecordComponent> components, Supplier<FieldLabels> labels) {
        var missing = components.stream()
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> isEmpty(json, component))
                .map(RecordComponent::getName)
                .toList();
        if (!missing.isEmpty()) {
            var sentences = missing.stream().map(key -> labels.get().of(key) + " måste fyllas i.");
            throw new Refusal(missing.get(0), sentences.collect(Collectors.joining(" ")));
        }
    }

    private static boolean isEmpty(ObjectNode json, RecordComponent component) {
        return !json.hasNonNull(component.getName());
    }

    private static <C extends Record> C bind(ObjectNode json, Class<C> type, Supplier<FieldLabels> labels) {
        try {
            return FormJson.MAPPER.treeToValue(json, type);
        } catch (JsonMappingException wrong) {
            throw wrong.getCause() instanceof Refusal refusal ? refusal : unreadable(wrong, type, labels);
        } catch (JsonProcessingException wrong) {
            throw new Refusal("Formuläret gick inte att läsa. Ladda om sidan och fyll i det igen.");
        }
    }

    private static Refusal unreadable(JsonMappingException wrong, Class<?> type, Supplier<FieldLabels> labels) {
        var component = wrong.getPath().stream()
                .limit(1)
                .flatMap(step -> Arrays.stream(type.getRecordComponents())
                        .filter(each -> each.getName().equals(step.getFieldName())))
                .findFirst();
        return component
                .map(each -> new Refusal(each.getName(), labels.get().of(each.getName()) + whatIsWrong(wrong, each)))
                .orElseGet(() -> new Refusal("Formuläret gick inte att läsa. Rätta uppgifterna och försök igen."));
    }

    private static String whatIsWrong(JsonMappingException wrong, RecordComponent component) {
        boolean dayOfRow = !Temporal.class.isAssignableFrom(component.getType())
                && wrong instanceof MismatchedInputException misread
                && misread.getTargetType() != null
                && Temporal.class.isAssignableFrom(misread.getTargetType());
        return dayOfRow ? " har en dag som inte finns. " + PossibleDay.WRITTEN : whatItShouldBe(component.getType());
    }

    private static String whatItShouldBe(Class<?> type) {
        if (Temporal.class.isAssignableFrom(type)) {
            return " ska vara en dag som finns. " + PossibleDay.WRITTEN;
        }
        if (type.isEnum() || Collection.class.isAssignableFrom(type)) {
            return " ska vara något av de val som finns.";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return " ska vara ett heltal.";
        }
        return " går inte att läsa. Rätta det och försök igen.";
    }

    private <C extends Record> void refuseInvalid(C command, Class<C> type, Supplier<FieldLabels> labels) {
        var violations = validator.validate(command);
        if (violations.isEmpty()) {
            return;
        }
        var order = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        var sorted = violations.stream()
                .sorted((one, other) -> Integer.compare(order.indexOf(keyOf(one)), order.indexOf(keyOf(other))))
                .toList();
        var sentences =
                sorted.stream().map(violation -> sentence(violation, labels)).distinct();
        throw new Refusal(keyOf(sorted.get(0)), sentences.collect(Collectors.joining(" ")));
    }

    /** The messages begin with their verb, as in ValidationMessages.properties; a rule of the whole form is a sentence. */
    private static String sentence(ConstraintViolation<?> violation, Supplier<FieldLabels> labels) {
        var key = keyOf(violation);
        return key.isEmpty() ? violation.getMessage() : labels.get().of(key) + " " + violation.getMessage() + ".";
    }

    private static String keyOf(ConstraintViolation<?> violation) {
        var first = violation.getPropertyPath().iterator().next().getName();
        return first == null ? "" : first;
    }
}
