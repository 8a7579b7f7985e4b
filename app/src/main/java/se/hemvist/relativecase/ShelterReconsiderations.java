package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.engine.Processes;

/** What a child's protection rested on is gone: no home is looked for any longer, and somebody takes a stand at once. */
@Component
class ShelterReconsiderations {

    private final RelativeEndings endings;
    private final CasePlacements placements;
    private final Processes processes;

    ShelterReconsiderations(RelativeEndings endings, CasePlacements placements, Processes processes) {
        this.endings = endings;
        this.placements = placements;
        this.processes = processes;
    }

    /** Not in a case that ends: then there is nothing left to decide. */
    void begin(CaseHead of) {
        if (endings.find(of).isEmpty()) {
            placements.callOff(of);
            processes.start("shelter-reconsideration", of.id().toString());
        }
    }
}
