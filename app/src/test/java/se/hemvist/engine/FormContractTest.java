package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;

/** Every form has one command and one shown record, and says of each field what the record says. */
class FormContractTest {

    private static final List<FormRecords> RECORDS = FormRecords.all();

    static List<FormFile> forms() {
        return FormFile.all();
    }

    @Test
    void hasOneBeanForEveryFormAndNoOther() {
        assertThat(RECORDS)
                .extracting(FormRecords::form)
                .containsExactlyInAnyOrderElementsOf(forms().stream()
                        .map(FormFile::name)
                        .filter(name -> !name.contains(FormFile.LIST))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksForTheComponentsOfItsCommandAndNothingElse(FormFile form) {
        assertThat(form.keys()).isEqualTo(names(command(form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void demandsWhatTheCommandCannotBeWithout(FormFile form) {
        assertThat(form.fields()).allSatisfy(field -> {
            var component = component(form, field);
            var demanded = Collection.class.isAssignableFrom(component.getType())
                    ? component.getAccessor().isAnnotationPresent(NotEmpty.class)
                    : !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            var required = field.path("validate").path("required").asBoolean();
            assertThat(required).as(component.getName()).isEqualTo(demanded);
            assertThat(required && field.has("conditional"))
                    .as("%s is demanded and hidden", component.getName())
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksInTheTypeOfTheComponent(FormFile form) {
        assertThat(form.fields()).allSatisfy(field -> {
            var type = component(form, field).getType();
            assertThat(type).as(field.get("key").asText()).satisfies(each -> assertThat(isOf(field, each))
                    .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersTheConstantsOfTheEnumAndNoOther(FormFile form) {
        assertThat(form.fields()).filteredOn(field -> field.has("values")).allSatisfy(field -> {
            var offered = StreamSupport.stream(field.get("values").spliterator(), false)
                    .map(value -> value.get("value").asText())
                    .toList();
            assertThat(offered)
                    .as(field.get("key").asText())
                    .containsExactlyInAnyOrderElementsOf(constants(component(form, field)));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void limitsWhatTheCommandLimits(FormFile form) {
        assertThat(form.fields()).allSatisfy(field -> {
            var accessor = component(form, field).getAccessor();
            var size = accessor.getAnnotation(Size.class);
            var limits = field.path("validate");
            assertThat(limits.path("maxLength").asInt(Integer.MAX_VALUE))
                    .as(field.get("key").asText())
                    .isEqualTo(
                            size == null || !field.get("type").asText().startsWith("text")
                                    ? Integer.MAX_VALUE
                                    : size.max());
            var least = accessor.getAnnotation(Min.class);
            var most = accessor.getAnnotation(Max.class);
            assertThat(limits.path("min").asLong(Long.MIN_VALUE))
                    .isEqualTo(least == null ? Long.MIN_VALUE : least.value());
            assertThat(limits.path("max").asLong(Long.MAX_VALUE))
                    .isEqualTo(most == null ? Long.MAX_VALUE : most.value());
        });
    }

    /** What is sent to the browser and not shown there is disclosed for nothing. */
    @ParameterizedTest
    @MethodSource("forms")
    void showsWhatIsShownToItAndNothingElse(FormFile form) {
        var given = records(form).shown() == Void.class
                ? Set.<String>of()
                : names(records(form).shown());

        assertThat(given).containsAll(form.shown());
        assertThat(form.shown())
                .containsAll(given.stream()
                        .filter(name -> !form.keys().contains(name))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsItsListsFromOptions(FormFile form) {
        var lists = form.fields().stream()
                .filter(field -> field.has("valuesKey"))
                .map(field -> field.get("valuesKey").asText());

        assertThat(lists).allSatisfy(list -> {
            var component = Arrays.stream(records(form).shown().getRecordComponents())
                    .filter(each -> each.getName().equals(list))
                    .findFirst()
                    .orElseThrow();
            assertThat(elementOf(component)).isEqualTo(Option.class);
        });
    }

    private static boolean isOf(JsonNode field, Class<?> type) {
        return switch (field.get("type").asText()) {
            case "datetime" ->
                type == LocalDate.class && field.get("subtype").asText().equals("date");
            case "number" -> Number.class.isAssignableFrom(type) || type == int.class;
            case "checkbox" -> type == Boolean.class || type == boolean.class;
            case "taglist", "checklist" -> Collection.class.isAssignableFrom(type);
            case "radio", "select" -> field.has("valuesKey") ? type == String.class : type.isEnum();
            default -> type == String.class;
        };
    }

    private static List<String> constants(RecordComponent component) {
        var type = Collection.class.isAssignableFrom(component.getType()) ? elementOf(component) : component.getType();
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Class<?> elementOf(RecordComponent component) {
        return ResolvableType.forMethodReturnType(component.getAccessor())
                .asCollection()
                .getGeneric(0)
                .resolve(Object.class);
    }

    private static RecordComponent component(FormFile form, JsonNode field) {
        return Arrays.stream(command(form).getRecordComponents())
                .filter(component -> component.getName().equals(field.get("key").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Class<?> command(FormFile form) {
        return records(form).command();
    }

    private static FormRecords records(FormFile form) {
        return RECORDS.stream()
                .filter(records -> records.form().equals(form.name().replaceAll(FormFile.LIST + ".*", "")))
                .findFirst()
                .map(records -> form.name().contains(FormFile.LIST)
                        ? records.ofRows(form.name().replaceAll(".*" + FormFile.LIST, ""))
                        : records)
                .orElseThrow();
    }
}
