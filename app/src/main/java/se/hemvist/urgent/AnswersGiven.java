package se.hemvist.urgent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.check.StayChecked;
import se.hemvist.engine.Processes;
import se.hemvist.placement.Placements;

/** Hears that the check of an urgent stay is done, so that the desk is asked in the same second when it is needed. */
@Component
class AnswersGiven {

    private final Placements placements;
    private final UrgentRows rows;
    private final Processes processes;

    AnswersGiven(Placements placements, UrgentRows rows, Processes processes) {
        this.placements = placements;
        this.rows = rows;
        this.processes = processes;
    }

    @EventListener
    void checked(StayChecked event) {
        placements
                .ofStay(event.stayId())
                .flatMap(placement -> rows.ofPlacement(placement.id()))
                .filter(urgent -> urgent.status() == UrgentStatus.HELD)
                .ifPresent(urgent -> processes.tell(urgent.id().toString(), "answer-given"));
    }
}
