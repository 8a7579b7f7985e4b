package se.hemvist.childcase.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.childcase.LvuGround;
import se.hemvist.organisation.SwedishText;

/**
 * One step of an application for care.
 *
 * @param on the day on which it happened, or until which the court has given time
 */
record CareNote(
        UUID application,
        CareStep step,
        LocalDate on,
        @Nullable LvuGround ground,
        @Nullable String note,
        @Nullable String officer,
        Instant at)
        implements CaseEntry {

    String what() {
        return step.title() + ", " + SwedishText.day(on);
    }

    String text() {
        return what()
                + (ground == null ? "" : " (" + ground.title() + ")")
                + (note == null || note.isBlank() ? "." : ".\n" + note);
    }

    @Override
    public String toString() {
        return "CareNote[" + step + "]";
    }
}
