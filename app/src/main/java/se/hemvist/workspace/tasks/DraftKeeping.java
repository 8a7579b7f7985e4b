package se.hemvist.workspace.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.hemvist.engine.FormDraft;
import se.hemvist.engine.FormDrafts;
import se.hemvist.organisation.SwedishText;

/** Keeps drafts for the pages, and answers what the page must know at once: that somebody else writes, or was first. */
@Component
final class DraftKeeping {

    private final FormDrafts drafts;
    private final Versions versions;

    DraftKeeping(FormDrafts drafts, Versions versions) {
        this.drafts = drafts;
        this.versions = versions;
    }

    /** @param taken who else has taken the form's task; blank for nobody */
    ResponseEntity<Object> save(String form, String user, Typed typed, String taken) {
        if (typed.isTooLarge()) {
            return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE)
                    .body(Answer.refused("Inte sparat: det är för mycket text. Korta ner den."));
        }
        return drafts.save(form, user, typed.base(), typed.values().toString())
                .map(kept -> answer(form, kept, typed, taken))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<Object> answer(String form, FormDraft kept, Typed typed, String taken) {
        // The version alone would take another window's save of the same moment for this one.
        boolean saved = kept.version() == typed.base() + 1
                && kept.values().equals(typed.values().toString());
        @Nullable OwnDraft newer = saved ? null : versions.own(form, kept);
        @Nullable Version handedIn = versions.handedIn(form, kept);
        var others = handedIn == null ? versions.beside(form, kept.user()) : List.<Version>of();
        return ResponseEntity.status(saved ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(new Kept(
                        kept.version(),
                        SwedishText.clock(kept.savedAt()),
                        others,
                        newer,
                        handedIn,
                        taken.isBlank() ? null : taken));
    }

    ResponseEntity<Object> discard(String form, String user) {
        drafts.discard(form, user);
        return ResponseEntity.noContent().build();
    }
}
