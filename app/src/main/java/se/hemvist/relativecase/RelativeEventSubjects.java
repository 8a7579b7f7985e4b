package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.engine.ProcessSubjects;

/** What the instances about an event are about: the event, of its case. */
@Component
class RelativeEventSubjects implements ProcessSubjects {

    private final RelativeEvents events;
    private final Cases cases;

    RelativeEventSubjects(RelativeEvents events, Cases cases) {
        this.events = events;
        this.cases = cases;
    }

    @Override
    public String process() {
        return "relative-event";
    }

    @Override
    public String tenantOf(String subject) {
        return caseOf(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return caseOf(subject).number();
    }

    private CaseHead caseOf(String event) {
        return cases.get(events.find(event).caseId().toString());
    }
}
