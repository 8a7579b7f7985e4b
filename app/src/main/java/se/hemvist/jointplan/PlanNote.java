package se.hemvist.jointplan;

import java.time.Instant;
import se.hemvist.workspace.Document;

/** How a plan stood on a day: as it was made, at a follow-up, or why it was withdrawn. Never changed. */
record PlanNote(Kind kind, String text, String officer, Instant at) {

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

    /** @param name of the officer, to show */
    Document document(PlanKind plan, String name) {
        return new Document(plan.title() + kind.more, at, text + "\n\nSkrivet av " + name + ".");
    }

    @Override
    public String toString() {
        return "PlanNote[" + kind + "]";
    }
}
