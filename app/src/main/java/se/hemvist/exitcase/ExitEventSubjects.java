package se.hemvist.exitcase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

/** What the instances of {@code exit-event} are about: one event each, which is its case's. */
@Component
class ExitEventSubjects implements ProcessSubjects {

    private final ExitEvents events;
    private final ExitCases cases;

    ExitEventSubjects(ExitEvents events, ExitCases cases) {
        this.events = events;
        this.cases = cases;
    }

    @Override
    public String process() {
        return "exit-event";
    }

    @Override
    public String tenantOf(String subject) {
        return caseOf(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return caseOf(subject).number();
    }

    private ExitCase caseOf(String subject) {
        return cases.find(events.find(subject).caseId().toString());
    }
}
