package se.hemvist.home;

import org.jspecify.annotations.Nullable;

/**
 * Which homes a reviewer wants to see.
 *
 * @param text a part of the name, the town or the provider's name; empty for all
 */
public record HomeFilter(String text, @Nullable HomeKind kind, @Nullable String county, State state) {

    public static final HomeFilter ALL = new HomeFilter("", null, null, State.OPEN);

    /** Where a home stands. */
    public enum State {
        OPEN("Öppna"),
        BLOCKED("Spärrade"),
        PERMIT_LACKING("Tillstånd saknas eller har gått ut"),
        CLOSED("Stängda");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
