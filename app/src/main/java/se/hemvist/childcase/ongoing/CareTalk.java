package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.time.LocalDate;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/** A visit or a talk during the care, or why the care has ended. */
record CareTalk(CareHappening kind, LocalDate on, String note, String officer, Instant at) implements CaseEntry {

    String what() {
        return kind.title() + ", " + SwedishText.day(on);
    }

    String text() {
        return what() + (note.isBlank() ? "." : ".\n" + note);
    }

    @Override
    public String toString() {
        return "CareTalk[•••]";
    }
}
