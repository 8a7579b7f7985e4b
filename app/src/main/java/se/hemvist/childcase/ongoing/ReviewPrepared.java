package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;

/** What was laid before the board. */
record ReviewPrepared(UUID review, PrepareReview prepared, String officer, Instant at) implements CaseEntry {

    String text() {
        return "Barnet: " + prepared.childView()
                + "\nVårdnadshavarna: " + prepared.guardianView()
                + "\nSedan sist: " + prepared.report()
                + "\nFörslag: " + prepared.proposal().title() + ". " + prepared.reason();
    }

    @Override
    public String toString() {
        return "ReviewPrepared[•••]";
    }
}
