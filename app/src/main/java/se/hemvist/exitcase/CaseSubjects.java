package se.hemvist.exitcase;

import se.hemvist.engine.ProcessSubjects;

/** What the instances of one of the processes about an exit case are about: the case. */
final class CaseSubjects implements ProcessSubjects {

    private final String process;
    private final ExitCases cases;

    CaseSubjects(String process, ExitCases cases) {
        this.process = process;
        this.cases = cases;
    }

    @Override
    public String process() {
        return process;
    }

    @Override
    public String tenantOf(String subject) {
        return cases.find(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return cases.find(subject).number();
    }
}
