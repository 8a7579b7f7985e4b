package se.hemvist.exitcase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

/** What the instances of {@code exit-arrival} are about: a placement that has been carried out. */
@Component
class ArrivalSubjects implements ProcessSubjects {

    private final ArrivalRows arrivals;
    private final ExitCases cases;

    ArrivalSubjects(ArrivalRows arrivals, ExitCases cases) {
        this.arrivals = arrivals;
        this.cases = cases;
    }

    @Override
    public String process() {
        return "exit-arrival";
    }

    @Override
    public String tenantOf(String subject) {
        return caseOf(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return caseOf(subject).number();
    }

    private ExitCase caseOf(String placementId) {
        return cases.find(arrivals.caseOf(placementId));
    }
}
