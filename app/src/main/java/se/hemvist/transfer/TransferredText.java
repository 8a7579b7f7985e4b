package se.hemvist.transfer;

import java.time.Instant;
import se.hemvist.organisation.SwedishText;

/** One of the case's texts that goes along, as it stood when it was chosen. */
record TransferredText(String title, Instant at, String text) {

    /** For the page. */
    public String heading() {
        return title + ", " + SwedishText.moment(at);
    }

    @Override
    public String toString() {
        return "TransferredText[" + at + "]";
    }
}
