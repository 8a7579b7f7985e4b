package se.hemvist.relativecase;

import java.time.LocalDate;

/** What the court ruled, and when. */
record RecordShelterRuling(Result result, LocalDate ruledOn) {

    /** Granted or not. */
    enum Result {
        GRANTED,
        REFUSED
    }
}
