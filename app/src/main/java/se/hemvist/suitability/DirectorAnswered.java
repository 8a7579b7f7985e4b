package se.hemvist.suitability;

import java.time.Instant;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.SwedishText;

/** The director has answered. */
record DirectorAnswered(UUID suitability, String home, NoteDirectorsAnswer answer, String officer, Instant at)
        implements CaseEntry {

    boolean isFit() {
        return answer.fit() == YesNo.YES;
    }

    String what() {
        return "Föreståndarens svar, " + SwedishText.day(answer.answeredOn()) + ": boendet är "
                + (isFit() ? "lämpligt" : "inte lämpligt");
    }

    String text() {
        var note = answer.note();
        return home + "\n" + what() + ".\nSvarade: " + answer.director()
                + (note == null || note.isBlank() ? "" : "\n" + note);
    }

    @Override
    public String toString() {
        return "DirectorAnswered[•••]";
    }
}
