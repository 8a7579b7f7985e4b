package se.hemvist.urgent;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Öppna ärende eller fråga polisen: who goes on with the person.
 *
 * @param basis what lets the kommun tell the police, where there is no consent; a code of the catalogue
 * @param note the number of the case that was opened, or why none is needed
 */
record ArrangeCase(Next next, @Nullable String basis, @Nullable @Size(max = 2000) String note) {

    enum Next {
        CASE_OPENED("Ärende öppnat"),
        ASK_POLICE("Polisen ombedd om en akut bedömning"),
        NOTHING_NEEDED("Inget ärende behövs");

        private final String title;

        Next(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        return "ArrangeCase[" + next + "]";
    }
}
