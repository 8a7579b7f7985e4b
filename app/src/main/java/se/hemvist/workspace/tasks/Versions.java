package se.hemvist.workspace.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.FormDraft;
import se.hemvist.engine.FormDrafts;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;

/** Whose versions of a form there are, as the page says it. A colleague's is logged as read. */
@Component
final class Versions {

    private final FormDrafts drafts;
    private final Worklist work;
    private final Officers officers;
    private final AccessLog log;
    private final ObjectMapper json;

    Versions(FormDrafts drafts, Worklist work, Officers officers, AccessLog log, ObjectMapper json) {
        this.drafts = drafts;
        this.work = work;
        this.officers = officers;
        this.log = log;
        this.json = json;
    }

    Optional<OwnDraft> own(String form, String user) {
        return drafts.own(form, user).map(draft -> own(form, draft));
    }

    OwnDraft own(String form, FormDraft draft) {
        return new OwnDraft(
                draft.version(), SwedishText.clock(draft.savedAt()), read(draft.values()), handedIn(form, draft));
    }

    /** What a colleague handed in while this was being written. */
    @Nullable
    Version handedIn(String form, FormDraft draft) {
        return work.handedIn(form, draft.user())
                .filter(done -> !done.user().equals(draft.user()))
                .map(done -> handedIn(done, draft))
                .orElse(null);
    }

    private Version handedIn(HandedIn done, @Nullable FormDraft draft) {
        var values = draft == null || draft.handedIn() == null ? null : read(draft.handedIn());
        if (values != null) {
            log.write(Access.to(Action.READ, "draft", done.id()).inCase(done.caseNumber()));
        }
        return new Version(done.user(), officers.nameOf(done.user()), 0, SwedishText.clock(done.at()), values);
    }

    /** The same to somebody who comes second. */
    Version first(HandedIn done, String user) {
        return handedIn(done, drafts.own(done.id(), user).orElse(null));
    }

    /** Who else writes in it, without what they write. */
    List<Version> beside(String form, String user) {
        return drafts.others(form, user).stream()
                .map(draft -> version(draft, null))
                .toList();
    }

    /** The same with what they write. */
    List<Version> others(String form, String user) {
        return read(form, drafts.others(form, user));
    }

    /** Those that the page has not shown yet. */
    List<Version> unseen(String form, String user, HandingIn sent) {
        return read(
                form,
                drafts.others(form, user).stream()
                        .filter(draft -> !sent.hasSeen(draft))
                        .toList());
    }

    private List<Version> read(String form, List<FormDraft> others) {
        if (!others.isEmpty()) {
            log.write(Access.to(Action.READ, "draft", form));
        }
        return others.stream()
                .map(draft -> version(draft, read(draft.values())))
                .toList();
    }

    private Version version(FormDraft draft, @Nullable JsonNode values) {
        return new Version(
                draft.user(),
                officers.nameOf(draft.user()),
                draft.version(),
                SwedishText.clock(draft.savedAt()),
                values);
    }

    private JsonNode read(String values) {
        try {
            return json.readTree(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A draft is one JSON object");
        }
    }
}
