package se.hemvist.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why somebody is reminded; with the due time that it is about, so that a new time is a new occasion. */
record Occasion(Kind kind, @Nullable Instant due) {

    enum Kind {
        NEW,
        SOON,
        LATE,
        ESCALATED
    }

    static final Occasion NEW = new Occasion(Kind.NEW, null);

    String code() {
        return due == null ? kind.name() : kind.name() + " " + due;
    }
}
