package se.hemvist.jointplan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Officers;
import se.hemvist.workspace.Document;

/**
 * How a plan stood on a day: as it was made, at a follow-up, or why it was withdrawn. Never changed.
 *
 * @param officer null of what nobody wrote: a plan that ended with its case
 */
record PlanNote(Kind kind, String text, @Nullable String officer, Instant at) {

    /** What was noted. */
    enum Kind {
        MADE(""),
        FOLLOWED_UP(", uppföljning"),
        ENDED(", avslut"),
        WITHDRAWN(", återtagen");

        private final String more;

        Kind(String more) {
            this.more = more;
        }
    }

    Document document(PlanKind plan, Officers names) {
        var writer = officer == null ? "" : "\n\nSkrivet av " + names.nameOf(officer) + ".";
        return new Document(plan.title() + kind.more, at, text + writer);
    }

    @Override
    public String toString() {
        return "PlanNote[" + kind + "]";
    }
}
