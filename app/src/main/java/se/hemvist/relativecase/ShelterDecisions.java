package se.hemvist.relativecase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.engine.Processes;

/** What the board has decided of a child whose guardian threatens or refuses, and what becomes of it. */
@Component
class ShelterDecisions {

    private final Shelters shelters;
    private final ShelterClocks clocks;
    private final ShelterQuestions questions;
    private final Journal journal;
    private final Processes processes;

    ShelterDecisions(
            Shelters shelters, ShelterClocks clocks, ShelterQuestions questions, Journal journal, Processes processes) {
        this.shelters = shelters;
        this.clocks = clocks;
        this.questions = questions;
        this.journal = journal;
        this.processes = processes;
    }

    /** Whether the board places the child, and that has not come to an end. */
    boolean isPlaced(CaseHead of) {
        var all = shelters.of(of);
        return isDecided(of) && (all.isEmpty() || all.stream().anyMatch(Shelter::isOpen));
    }

    /** Whether the last decision places the child. */
    boolean isDecided(CaseHead of) {
        return decision(of).filter(ShelterDecided::places).isPresent();
    }

    /** What lets the police be told of the child, by the last decision. */
    Optional<String> ground(CaseHead of) {
        return decision(of).map(ShelterDecided::ground);
    }

    /** When the board first decided anything of the child. */
    Optional<LocalDate> first(CaseHead of) {
        return journal.of(of, ShelterDecided.class).stream()
                .map(ShelterDecided::on)
                .findFirst();
    }

    private Optional<ShelterDecided> decision(CaseHead of) {
        return journal.last(of, ShelterDecided.class);
    }

    /** Begins the watch over the clocks of the last decision. */
    void begin(CaseHead of) {
        var decided = decision(of).orElseThrow(() -> new IllegalStateException("The board has decided nothing"));
        var shelter = shelters.add(of, decided.answer() == DecideShelter.Answer.IMMEDIATE);
        clocks.decided(shelter, decided.on());
        processes.start("child-shelter", shelter.id().toString());
        processes.start("shelter-of-age", shelter.id().toString());
    }

    /** The case ends, and the decision of the board with it. */
    void endWith(CaseHead of) {
        shelters.openOf(of).ifPresent(shelter -> {
            shelters.ended(shelter, Shelter.State.ENDED_WITH_CASE);
            clocks.dropAll(shelter);
            processes.tell(shelter.id().toString(), "shelter-over");
            questions.over(shelter);
        });
        questions.consentSettled(of);
        processes.tell(of.id().toString(), "protection-settled");
    }
}
