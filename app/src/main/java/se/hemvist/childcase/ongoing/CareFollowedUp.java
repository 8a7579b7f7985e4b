package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/** The follow-up has ended. */
record CareFollowedUp(UUID care, LocalDate on, String note, String officer, Instant at) implements CaseEntry {

    String what() {
        return "Uppföljningen av vården avslutad, " + SwedishText.day(on);
    }

    String text() {
        return what() + ".\n" + note;
    }

    @Override
    public String toString() {
        return "CareFollowedUp[•••]";
    }
}
