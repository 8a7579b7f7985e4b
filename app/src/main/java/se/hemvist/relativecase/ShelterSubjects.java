package se.hemvist.relativecase;

import se.hemvist.engine.ProcessSubjects;

/** What the instances of one of the processes about a shelter are about: the shelter, of its case. */
final class ShelterSubjects implements ProcessSubjects {

    private final String process;
    private final Shelters shelters;

    ShelterSubjects(String process, Shelters shelters) {
        this.process = process;
        this.shelters = shelters;
    }

    @Override
    public String process() {
        return process;
    }

    @Override
    public String tenantOf(String subject) {
        return shelters.caseOf(shelters.get(subject)).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return shelters.caseOf(shelters.get(subject)).number();
    }
}
