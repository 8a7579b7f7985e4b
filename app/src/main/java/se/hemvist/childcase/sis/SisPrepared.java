package se.hemvist.childcase.sis;

import java.time.Instant;
import java.util.UUID;
import se.hemvist.organisation.SwedishText;

/** What was laid before the board. */
record SisPrepared(UUID sis, PrepareSisApplication prepared, String officer, Instant at) implements SisEntry {

    String text() {
        var safety = prepared.safety();
        return "Särskilt noggrann tillsyn: " + prepared.supervision()
                + "\nBehov: " + prepared.needs()
                + (safety == null || safety.isBlank() ? "" : "\nSkydd: " + safety)
                + "\nBarnet: " + prepared.childView()
                + "\nPlatsen behövs från den " + SwedishText.day(prepared.wantedFrom()) + ".";
    }

    @Override
    public String toString() {
        return "SisPrepared[•••]";
    }
}
