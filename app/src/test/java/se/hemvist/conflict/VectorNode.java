package se.hemvist.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mapping of the vectors' YAML; every scalar is text until it is asked for as something else. */
record VectorNode(Map<?, ?> fields) {

    static final VectorNode EMPTY = new VectorNode(Map.of());

    boolean has(String key) {
        return fields.get(key) != null;
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? String.valueOf(fields.get(key)) : null;
    }

    String text(String key) {
        return Objects.requireNonNull(textOrNull(key), key);
    }

    @Nullable
    LocalDate date(String key) {
        return has(key) ? LocalDate.parse(text(key)) : null;
    }

    double number(String key) {
        return Double.parseDouble(text(key));
    }

    double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    @Nullable
    Integer wholeNumber(String key) {
        return has(key) ? Integer.valueOf(text(key)) : null;
    }

    boolean flag(String key, boolean otherwise) {
        return has(key) ? Boolean.parseBoolean(text(key)) : otherwise;
    }

    <E extends Enum<E>> E code(String key, E otherwise) {
        return has(key) ? Enum.valueOf(otherwise.getDeclaringClass(), text(key)) : otherwise;
    }

    Days days() {
        return new Days(date("from"), date("until"));
    }

    VectorNode node(String key) {
        return fields.get(key) instanceof Map<?, ?> node ? new VectorNode(node) : EMPTY;
    }

    List<String> texts(String key) {
        return fields.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A list of lists of text. */
    List<List<String>> groups(String key) {
        return fields.get(key) instanceof List<?> list
                ? list.stream()
                        .map(group ->
                                ((List<?>) group).stream().map(String::valueOf).toList())
                        .toList()
                : List.of();
    }

    List<VectorNode> nodes(String key) {
        return fields.get(key) instanceof List<?> list ? all(list) : List.of();
    }

    static List<VectorNode> all(List<?> list) {
        return list.stream().map(node -> new VectorNode((Map<?, ?>) node)).toList();
    }
}
