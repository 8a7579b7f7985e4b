package se.hemvist.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    private static final Pattern ID = Pattern.compile("\"id\": \"([^\"]+)\"");

    static List<Path> forms() throws IOException {
        try (var files = Files.list(Path.of("../forms/src/main/resources/forms"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isNamedAsItsFile(Path form) throws IOException {
        assertThat(Files.readString(form)).contains("\"id\": \"" + name(form) + "\"");
    }

    /** The viewer shows nothing at all of a form in which two components have the same id. */
    @ParameterizedTest
    @MethodSource("forms")
    void namesEachComponentOnce(Path form) throws IOException {
        var ids = ID.matcher(Files.readString(form))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    /** A html component escapes a value; a text component would render it as markdown, with links and images. */
    @ParameterizedTest
    @MethodSource("forms")
    void showsWhatPeopleHaveWrittenOnlyWhereItIsEscaped(Path form) throws IOException {
        assertThat(Files.readAllLines(form))
                .filteredOn(line -> line.contains("{{"))
                .allSatisfy(line -> assertThat(line.strip()).startsWith("\"content\": "));
    }

    @Test
    void areAllAskedForByAModel() throws IOException {
        var asked = Model.all().stream()
                .flatMap(model -> Stream.concat(
                        model.elements(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.elements(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)))
                .filter(form -> form != null)
                .distinct()
                .toList();

        assertThat(forms()).extracting(FormsTest::name).containsExactlyInAnyOrderElementsOf(asked);
    }

    private static String name(Path form) {
        return form.getFileName().toString().replace(".form", "");
    }
}
