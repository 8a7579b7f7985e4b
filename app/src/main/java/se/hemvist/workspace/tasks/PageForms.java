package se.hemvist.workspace.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.engine.FormDrafts;
import se.hemvist.engine.Worklist;

/** What the script of a page is given of its form, as JSON. */
@Component
final class PageForms {

    private static final String NOTHING = "{}";

    private final Worklist work;
    private final Versions versions;
    private final ObjectMapper json;

    PageForms(Worklist work, Versions versions, ObjectMapper json) {
        this.work = work;
        this.versions = versions;
        this.json = json;
    }

    String ofTask(String task, String user) {
        var open = work.open(task, user);
        return written(new FormOnPage(
                open.schema(),
                open.shown(),
                versions.own(task, user).orElse(null),
                versions.beside(task, user),
                user,
                TaskPages.pathOf(task),
                null));
    }

    /** Of a task that a colleague has handed in: nothing is shown of the domain any more. */
    String ofPast(String task, OwnDraft own, String user) {
        var schema = work.schema(task, user).orElse(NOTHING);
        return written(new FormOnPage(schema, NOTHING, own, List.of(), user, TaskPages.pathOf(task), null));
    }

    String ofStart(String process, String user) {
        var open = work.openStart(process, user);
        return written(new FormOnPage(
                open.schema(),
                open.shown(),
                versions.own(FormDrafts.startOf(process), user).orElse(null),
                List.of(),
                user,
                "/hemvist/nytt/" + process,
                UUID.randomUUID().toString()));
    }

    private String written(FormOnPage form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A form is written as JSON");
        }
    }
}
