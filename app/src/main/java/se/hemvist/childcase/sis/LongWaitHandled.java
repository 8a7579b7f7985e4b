package se.hemvist.childcase.sis;

import java.time.Instant;
import java.util.UUID;

/** The chief has looked at the wait. */
record LongWaitHandled(UUID sis, boolean planHolds, String note, String officer, Instant at) implements SisEntry {

    String what() {
        return "Chefen har tagit ställning till väntan" + (planHolds ? "" : ": skyddsplanen ska göras om");
    }

    String text() {
        return what() + ".\n" + note;
    }

    @Override
    public String toString() {
        return "LongWaitHandled[•••]";
    }
}
