package se.hemvist.suitability;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/** The familjehem has been looked up. */
record FamilyHomeChecked(UUID suitability, String home, CheckFamilyHome check, String officer, Instant at)
        implements CaseEntry {

    boolean isFit() {
        return check.outcome() != RegisterOutcome.UNFIT;
    }

    String what() {
        return "Familjehemmet kontrollerat i register, " + SwedishText.day(check.checkedOn()) + ": "
                + check.outcome().title().toLowerCase(SwedishText.LOCALE);
    }

    String text() {
        var registers = check.registers().stream().map(CheckedRegister::title).collect(Collectors.joining(", "));
        var note = check.note();
        return home + "\n" + what() + ".\nRegister: " + registers + "."
                + (note == null || note.isBlank() ? "" : "\n" + note);
    }

    @Override
    public String toString() {
        return "FamilyHomeChecked[•••]";
    }
}
