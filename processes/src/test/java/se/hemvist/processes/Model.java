package se.hemvist.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One model as it lies in the repository, and the Steps interface of the same name. */
record Model(Path file, BpmnModelInstance bpmn) {

    private static final Path FOLDER = Path.of("src/main/resources/processes");

    /** Every model, by file name. */
    static List<Model> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String key() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    String source() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Process process() {
        return only(Process.class);
    }

    Class<?> steps() {
        try {
            return Class.forName("se.hemvist.processes." + upperCamel(key()) + "Steps");
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("No Steps interface for " + key(), missing);
        }
    }

    /** The extension property of the process, empty if it is not there. */
    String property(String name) {
        return process().getExtensionElements().getElementsQuery().list().stream()
                .flatMap(properties -> properties.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue)
                .collect(Collectors.joining());
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    <T extends ModelElementInstance> T only(Class<T> type) {
        var found = elements(type);
        if (found.size() != 1) {
            throw new IllegalStateException(key() + " has " + found.size() + " of " + type.getSimpleName());
        }
        return found.iterator().next();
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent().strip())
                .collect(Collectors.joining(" "));
    }

    static String upperCamel(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return key();
    }
}
