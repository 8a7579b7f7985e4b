package se.hemvist.relativecase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * Beslut enligt lagen (2024:79): whether the child is placed without its guardian.
 *
 * @param ground what lets the police be told of the child; null where it is not placed
 */
record ShelterDecided(
        DecideShelter.Answer answer, LocalDate on, @Nullable String ground, String reason, String officer, Instant at)
        implements CaseEntry {

    boolean places() {
        return answer != DecideShelter.Answer.NO;
    }

    String text() {
        var what =
                switch (answer) {
                    case IMMEDIATE -> "Barnet placeras omedelbart i skyddat boende.";
                    case APPLY -> "Barnet placeras i skyddat boende när domstolen har bestämt.";
                    case NO -> "Barnet placeras inte i skyddat boende.";
                };
        return what + "\nBeslutat den " + SwedishText.day(on) + "\n\nSkäl: " + reason;
    }

    @Override
    public String toString() {
        return "ShelterDecided[•••]";
    }
}
