package se.hemvist.relativecase;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.Processes;

/**
 * What is asked when a time is out by which a decision falls: whether it was done in time. Nobody is asked any longer what
 * has been answered meanwhile by the step itself, or when nothing is left to fall.
 */
@Component
class ShelterQuestions {

    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final Processes processes;

    ShelterQuestions(Shelters shelters, ShelterClocks clocks, Processes processes) {
        this.shelters = shelters;
        this.clocks = clocks;
        this.processes = processes;
    }

    /** @param code of the clock that is out */
    void ask(Shelter shelter, String code) {
        var process = code.equals(ShelterClocks.APPLICATION) ? "missed-shelter-application" : "missed-shelter";
        processes.start(process, shelter.id().toString());
    }

    /** What the court has granted rests on its ruling, and no longer on what was to be done before it. */
    void noted(Shelter shelter, ShelterStep step, LocalDate on) {
        if (step.isLast()) {
            over(shelter);
        } else if (step == ShelterStep.GRANTED) {
            fall(shelter);
        } else if (clocks.isDoneInTime(shelter, step, on)) {
            settled(shelter, step == ShelterStep.APPLIED);
        } else if (step == ShelterStep.TIME_GIVEN) {
            settled(shelter, true);
        }
    }

    /** It has ended, however: nothing of it can be late, nor outlast a childhood. */
    void over(Shelter shelter) {
        fall(shelter);
        processes.tell(shelter.id().toString(), "shelter-ended");
    }

    /** Whoever has turned 18 has given a consent of their own, or the case ends. */
    void consentSettled(CaseHead of) {
        shelters.of(of).forEach(each -> processes.tell(each.id().toString(), "own-consent-settled"));
    }

    private void fall(Shelter shelter) {
        settled(shelter, true);
        settled(shelter, false);
    }

    private void settled(Shelter shelter, boolean ofApplication) {
        processes.tell(shelter.id().toString(), ofApplication ? "shelter-application-settled" : "shelter-time-settled");
    }
}
