package se.hemvist.relativecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.casework.CaseEntry;

/** How the chief has said that a child is protected, when what the protection rested on was gone. */
record ShelterReconsidered(ReconsiderShelter.Answer answer, String done, @Nullable String officer, Instant at)
        implements CaseEntry {

    boolean withoutTheBoard() {
        return answer != ReconsiderShelter.Answer.NEW_DECISION;
    }

    String text() {
        return answer.title() + ".\n\n" + done;
    }

    @Override
    public String toString() {
        return "ShelterReconsidered[" + answer + "]";
    }
}
