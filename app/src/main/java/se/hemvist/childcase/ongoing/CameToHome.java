package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/**
 * The child has come to a home.
 *
 * @param family whether it is a familjehem
 */
record CameToHome(String placement, boolean family, LocalDate on, Instant at) implements CaseEntry {

    @Override
    public @Nullable String officer() {
        return null;
    }
}
