package se.hemvist.casework;

import se.hemvist.engine.ProcessSubjects;

/** What the instances of a process about a matter of a case are about: the matter, which is its case's. */
final class MatterSubjects implements ProcessSubjects {

    private final String process;
    private final Matters matters;

    MatterSubjects(String process, Matters matters) {
        this.process = process;
        this.matters = matters;
    }

    @Override
    public String process() {
        return process;
    }

    @Override
    public String tenantOf(String subject) {
        return matters.caseOf(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return matters.caseOf(subject).number();
    }
}
