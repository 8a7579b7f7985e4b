package se.hemvist.casework;

import se.hemvist.engine.ProcessSubjects;

/** What the instances of one of the processes about a case are about: the case. A feature has one bean a process. */
public final class CaseSubjects implements ProcessSubjects {

    private final String process;
    private final Cases cases;

    public CaseSubjects(String process, Cases cases) {
        this.process = process;
        this.cases = cases;
    }

    @Override
    public String process() {
        return process;
    }

    @Override
    public String tenantOf(String subject) {
        return cases.get(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return cases.get(subject).number();
    }
}
