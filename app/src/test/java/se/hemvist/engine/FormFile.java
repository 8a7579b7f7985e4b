package se.hemvist.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A form as people fill it in, for tests that hold it against its records. */
record FormFile(String name, JsonNode root) {

    /** Between the name of a form and the key of one of its lists of rows. */
    static final String LIST = "#";

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[#/]?(?:if|loop)?\\s*([^}]*)}}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.\"])[a-z]\\w*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Set<String> WORDS = Set.of("if", "loop", "this", "null", "and", "or", "not", "true", "false");

    static List<FormFile> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:/forms/*.form"))
                    .map(FormFile::read)
                    .flatMap(form -> Stream.concat(Stream.of(form), form.lists()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FormFile read(Resource resource) {
        try (var content = resource.getInputStream()) {
            var name = Objects.requireNonNull(resource.getFilename()).replace(".form", "");
            return new FormFile(name, new JsonMapper().readTree(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its lists of rows, each a form of its own that is filled in once a row. */
    private Stream<FormFile> lists() {
        return components().filter(FormFile::isList).map(list -> new FormFile(name + LIST + key(list), list));
    }

    List<JsonNode> fields() {
        return components().filter(component -> component.hasNonNull("key")).toList();
    }

    /** What its fields and its lists of rows are called. */
    Set<String> keys() {
        return components()
                .filter(component -> component.hasNonNull("key") || isList(component))
                .map(FormFile::key)
                .collect(Collectors.toSet());
    }

    private static boolean isList(JsonNode component) {
        return component.path("type").asText().equals("dynamiclist");
    }

    private static String key(JsonNode component) {
        return component.path(isList(component) ? "path" : "key").asText();
    }

    /** The names in its texts and lists that are no field of its own. */
    Set<String> shown() {
        var names = new ArrayList<String>();
        components().forEach(component -> {
            for (var property : List.of("text", "content", "label", "description", "title")) {
                names.addAll(namesInTemplates(component.path(property).asText()));
            }
            if (component.hasNonNull("valuesKey")) {
                names.add(component.get("valuesKey").asText());
            }
            var hide = component.path("conditional").path("hide").asText();
            namesIn(hide).filter(name -> !keys().contains(name)).forEach(names::add);
        });
        return Set.copyOf(names);
    }

    private Stream<JsonNode> components() {
        return descendants(root);
    }

    private static Stream<JsonNode> descendants(JsonNode node) {
        var children = new ArrayList<JsonNode>();
        node.path("components").forEach(children::add);
        return children.stream()
                .flatMap(child ->
                        Stream.concat(Stream.of(child), isList(child) ? Stream.<JsonNode>empty() : descendants(child)));
    }

    private static List<String> namesInTemplates(String text) {
        return TEMPLATE.matcher(text)
                .results()
                .flatMap(found -> namesIn(found.group(1)))
                .toList();
    }

    /** In a row, {@code this.} stands before what is shown of it. */
    private static Stream<String> namesIn(String expression) {
        return NAME.matcher(QUOTED.matcher(expression).replaceAll("").replace("this.", ""))
                .results()
                .map(found -> found.group())
                .filter(name -> !WORDS.contains(name));
    }

    @Override
    public String toString() {
        return name;
    }
}
