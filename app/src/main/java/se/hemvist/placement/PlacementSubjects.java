package se.hemvist.placement;

import se.hemvist.engine.ProcessSubjects;

/** Every process on the way to a home is about the placement. */
record PlacementSubjects(String process, PlacementRows rows) implements ProcessSubjects {

    @Override
    public String tenantOf(String subject) {
        return rows.get(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.get(subject).caseNumber();
    }
}
