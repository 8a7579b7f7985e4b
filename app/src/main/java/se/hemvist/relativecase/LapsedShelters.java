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

/**
 * What ends by time alone. Hears that a clock is out by which the decision of the board falls. The alarm is the clock's own, at once; whether it was
 * done in time and is noted late is asked first, and only a no lapses it: then somebody takes a stand on the child.
 */
@Component
class LapsedShelters {

    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final ShelterQuestions questions;
    private final Journal journal;
    private final CaseAccess access;
    private final Processes processes;
    private final ShelterReconsiderations reconsiderations;
    private final Clock clock;

    LapsedShelters(
            Shelters shelters,
            ShelterClocks clocks,
            ShelterQuestions questions,
            Journal journal,
            CaseAccess access,
            Processes processes,
            ShelterReconsiderations reconsiderations,
            Clock clock) {
        this.shelters = shelters;
        this.clocks = clocks;
        this.questions = questions;
        this.journal = journal;
        this.access = access;
        this.processes = processes;
        this.reconsiderations = reconsiderations;
        this.clock = clock;
    }

    @EventListener
    void missed(DeadlineMissed missed) {
        if (ShelterClocks.CRITICAL.contains(missed.code())) {
            var shelter = shelters.get(missed.about());
            if (mayFall(shelter)) {
                questions.ask(shelter, missed.code());
            }
        }
    }

    /** An immediate decision no longer once the court has granted what was applied for. */
    private boolean mayFall(Shelter shelter) {
        return shelter.isOpen() && !(shelter.immediate() && shelters.has(shelter, ShelterStep.GRANTED));
    }

    /**
     * It was not done in time: what the board decided has fallen.
     *
     * @param end of the time by which it was to be done
     */
    void lapse(Shelter shelter, Instant end) {
        end(shelter, Shelter.State.LAPSED, ShelterStep.LAPSED, LocalDate.ofInstant(end, SwedishTime.ZONE));
    }

    /** The law is for children. Where the person lives is no matter of it: that stays until somebody decides. */
    void endByAge(Shelter shelter, LocalDate birthday) {
        end(shelter, Shelter.State.OVER, ShelterStep.OF_AGE, birthday);
    }

    private void end(Shelter shelter, Shelter.State how, ShelterStep step, LocalDate on) {
        if (!shelter.isOpen()) {
            return;
        }
        var of = shelters.caseOf(shelter);
        shelters.ended(shelter, how);
        journal.add(of, new ShelterNote(shelter.id(), step, on, null, null, Instant.now(clock)));
        access.log(Action.CHANGE, of, "SHELTER");
        clocks.dropAll(shelter);
        questions.over(shelter);
        processes.tell(shelter.id().toString(), "shelter-over");
        reconsiderations.begin(of);
    }
}
