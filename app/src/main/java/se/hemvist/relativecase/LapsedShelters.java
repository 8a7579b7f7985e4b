package se.hemvist.relativecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.casework.CaseAccess;
import se.hemvist.casework.Journal;
import se.hemvist.deadline.DeadlineMissed;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.SwedishTime;

/** Hears that a clock has been missed by which the decision of the board has lapsed: the chief reconsiders the child at once. */
@Component
class LapsedShelters {

    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final Journal journal;
    private final CaseAccess access;
    private final Processes processes;
    private final ShelterReconsiderations reconsiderations;
    private final Clock clock;

    LapsedShelters(
            Shelters shelters,
            ShelterClocks clocks,
            Journal journal,
            CaseAccess access,
            Processes processes,
            ShelterReconsiderations reconsiderations,
            Clock clock) {
        this.shelters = shelters;
        this.clocks = clocks;
        this.journal = journal;
        this.access = access;
        this.processes = processes;
        this.reconsiderations = reconsiderations;
        this.clock = clock;
    }

    @EventListener
    void missed(DeadlineMissed missed) {
        if (missed.lapses() && missed.code().startsWith("SHELTER_")) {
            lapse(shelters.get(missed.about()), missed);
        }
    }

    private void lapse(Shelter shelter, DeadlineMissed missed) {
        if (!shelter.isOpen()) {
            return;
        }
        var of = shelters.caseOf(shelter);
        var lapsedOn = LocalDate.ofInstant(missed.end(), SwedishTime.ZONE);
        shelters.ended(shelter, Shelter.State.LAPSED);
        journal.add(of, new ShelterNote(shelter.id(), ShelterStep.LAPSED, lapsedOn, null, null, Instant.now(clock)));
        access.log(Action.CHANGE, of, "SHELTER");
        clocks.dropAll(shelter);
        processes.tell(shelter.id().toString(), "shelter-over");
        reconsiderations.begin(of);
    }
}
