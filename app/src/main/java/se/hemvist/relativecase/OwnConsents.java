package se.hemvist.relativecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishText;

/** The consent of somebody who has come of age: what was in doubt without it is so no longer. */
@Component
class OwnConsents {

    private final RelativeConsents consents;
    private final PlacingRelative placing;
    private final Processes processes;

    OwnConsents(RelativeConsents consents, PlacingRelative placing, Processes processes) {
        this.consents = consents;
        this.placing = placing;
        this.processes = processes;
    }

    /** @param field of the form, to refuse a day on which the person was a child */
    void given(CaseHead of, String field, LocalDate signed) {
        var adultOn = consents.of(of.id()).adultOn();
        if (adultOn != null && signed.isBefore(adultOn)) {
            throw new Refusal(
                    field,
                    "Personen fyllde 18 den " + SwedishText.day(adultOn)
                            + ". Före den dagen samtyckte vårdnadshavarna. Kontrollera datumet.");
        }
        consents.given(of, ConsentBasis.OWN, signed);
        placing.seekIfNeeded(of);
        processes.tell(of.id().toString(), "own-consent-given");
        processes.tell(of.id().toString(), "protection-settled");
    }
}
