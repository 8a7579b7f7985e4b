package se.hemvist.engine.draft;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.engine.FormDraft;
import se.hemvist.engine.FormDrafts;

/** Drafts for our own pages: what somebody has typed is kept for them even when a colleague has taken the task or done it. */
@Component
final class OwnDrafts implements FormDrafts {

    private final Drafts drafts;
    private final FormRights rights;

    OwnDrafts(Drafts drafts, FormRights rights) {
        this.drafts = drafts;
        this.rights = rights;
    }

    @Override
    public Optional<FormDraft> own(String form, String user) {
        return drafts.find(user, form);
    }

    @Override
    public List<FormDraft> others(String form, String user) {
        return rights.mayWork(user, form) && !form.startsWith(FormDrafts.startOf(""))
                ? drafts.others(user, form)
                : List.of();
    }

    @Override
    public Optional<FormDraft> save(String form, String user, long base, String values) {
        if (!rights.mayWork(user, form) && !rights.wasOffered(user, form)) {
            return Optional.empty();
        }
        drafts.save(user, form, base, values);
        return drafts.find(user, form);
    }

    @Override
    public void discard(String form, String user) {
        drafts.delete(user, form);
    }
}
