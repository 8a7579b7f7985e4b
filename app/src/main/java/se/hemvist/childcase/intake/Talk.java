package se.hemvist.childcase.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/**
 * The talk with the young person within 48 hours, or that it did not come about.
 *
 * @param on the day it was held; null when it was not
 * @param newTime the day of the next attempt; null when there is none
 */
record Talk(
        List<TalkParty> called,
        @Nullable LocalDate on,
        List<TalkParty> participants,
        @Nullable LocalDate newTime,
        @Nullable String note,
        String officer,
        Instant at)
        implements CaseEntry {

    Talk {
        called = List.copyOf(called);
        participants = List.copyOf(participants);
    }

    String what() {
        if (on != null) {
            return "Samtal hållet " + SwedishText.day(on) + " med " + names(participants);
        }
        return newTime == null ? "Samtalet blev inte av" : "Samtalet blev inte av, ny tid " + SwedishText.day(newTime);
    }

    String text() {
        return what() + ". Kallade: " + names(called) + "." + (note == null || note.isBlank() ? "" : "\n" + note);
    }

    private static String names(List<TalkParty> parties) {
        return parties.isEmpty()
                ? "ingen"
                : parties.stream().map(TalkParty::title).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "Talk[•••]";
    }
}
