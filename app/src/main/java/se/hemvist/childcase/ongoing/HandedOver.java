package se.hemvist.childcase.ongoing;

import java.time.Instant;
import java.util.UUID;
import se.hemvist.casework.CaseEntry;
import se.hemvist.organisation.SwedishText;

/** The child has been handed over from one home to another. */
record HandedOver(UUID care, HandOverChild handOver, String officer, Instant at) implements CaseEntry {

    String what() {
        return "Överlämning mellan boenden, " + SwedishText.day(handOver.handedOverOn());
    }

    String text() {
        return what() + ".\nBoendet vet: " + handOver.told() + "\nBarnet: " + handOver.childView();
    }

    @Override
    public String toString() {
        return "HandedOver[•••]";
    }
}
