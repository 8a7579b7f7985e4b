package se.hemvist.relativecase;

import java.time.LocalDate;

/** What the court said of the immediate decision, and when. */
record RecordShelterExamination(Result result, LocalDate examinedOn) {

    /** It stands or it does not. */
    enum Result {
        UPHELD,
        LIFTED
    }
}
