package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.casework.AskingThePolice;
import se.hemvist.casework.Cases;
import se.hemvist.processes.RelativeEventSteps;

/** What the model of a reported event asks. */
@Component("relativeEventSteps")
final class RelativeEventWork implements RelativeEventSteps {

    private final RelativeEvents events;
    private final Cases cases;
    private final GroundToTellPolice grounds;
    private final AskingThePolice police;

    RelativeEventWork(RelativeEvents events, Cases cases, GroundToTellPolice grounds, AskingThePolice police) {
        this.events = events;
        this.cases = cases;
        this.grounds = grounds;
        this.police = police;
    }

    /** The ground is asked here and not when the event was reported: it may have gone in between. */
    @Override
    public void reportRelativeEvent(String eventId) {
        var event = events.find(eventId);
        var of = cases.get(event.caseId().toString());
        var ground = grounds.of(of);
        var kind = event.kind().event();
        if (ground.isEmpty() || kind.isEmpty()) {
            events.told(event, RelativeEvent.Told.KEPT);
        } else if (police.report(of, kind.get(), event.on(), event.text(), ground.get())) {
            events.told(event, RelativeEvent.Told.TOLD);
        } else {
            throw new IllegalStateException("The police have not been asked for an assessment yet");
        }
    }

    @Override
    public boolean policeInformed(String eventId) {
        return events.find(eventId).told() == RelativeEvent.Told.TOLD;
    }
}
