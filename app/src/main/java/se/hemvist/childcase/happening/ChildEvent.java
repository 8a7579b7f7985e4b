package se.hemvist.childcase.happening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;
import se.hemvist.threat.EventKind;

/**
 * Something that the police may have to assess anew because of.
 *
 * @param event the matter that it is
 */
record ChildEvent(UUID event, EventKind kind, LocalDate on, String text, String officer, Instant at)
        implements CaseEntry {

    String what() {
        return kind.title() + ", " + SwedishText.day(on);
    }

    @Override
    public String toString() {
        return "ChildEvent[" + kind + "]";
    }
}
