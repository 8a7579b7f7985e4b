package se.hemvist.placement.life;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.placement.Placements;

/** Flytt: a placement of its own, sought, checked and decided as any other, while the stay goes on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Moves {

    private final OwnStays own;
    private final StayEvents events;
    private final Placements placements;
    private final Processes processes;

    Moves(OwnStays own, StayEvents events, Placements placements, Processes processes) {
        this.own = own;
        this.events = events;
        this.placements = placements;
        this.processes = processes;
    }

    /** Begins a move: somebody is asked to seek another home. */
    public void begin(OwnStay stay) {
        var lived = stay.where(StayAction.MOVE).lived();
        processes.start("placement", placements.requestMove(stay.placement().id()));
        events.record(lived, StayEvent.Kind.MOVE_BEGUN, null);
        own.log(Action.CHANGE, stay, StayAction.MOVE.name());
    }

    /** Nothing comes of a placement that is under way, be it a move or the first. */
    public void withdraw(OwnStay stay) {
        placements.withdraw(stay.where(StayAction.WITHDRAW).placement().id());
    }
}
