package se.hemvist.childcase.absconding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/** The child is gone; nobody is named, the stay says so. */
record AbscondingFound(UUID absconding, LocalDate on, Instant at) implements CaseEntry {

    @Override
    public @Nullable String officer() {
        return null;
    }

    String what() {
        return "Barnet har avvikit, " + SwedishText.day(on);
    }
}
