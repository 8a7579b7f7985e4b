package se.hemvist.childcase.intake;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.engine.Processes;

/** Begins a child's case with the talk and the preliminary assessment; anew when a report has called off its end. */
@Component
public class Intakes {

    private final Journal journal;
    private final CaseClocks clocks;
    private final Processes processes;

    Intakes(Journal journal, CaseClocks clocks, Processes processes) {
        this.journal = journal;
        this.clocks = clocks;
        this.processes = processes;
    }

    /** Its clocks count from the day of the last report. */
    public void begin(CaseHead of) {
        journal.last(of, Concern.class).map(Concern::receivedOn).ifPresent(received -> {
            clocks.begin(of, "CHILD_TALK", received);
            clocks.begin(of, "PRELIMINARY_ASSESSMENT", received);
        });
        processes.start("child-placement", of.id().toString());
    }
}
