package se.hemvist.placement.life.task;

import se.hemvist.engine.ProcessSubjects;
import se.hemvist.placement.Placements;

/** Every process of a stay is about the placement that the person came by. */
record StaySubjects(String process, Placements placements) implements ProcessSubjects {

    @Override
    public String tenantOf(String subject) {
        return placements.find(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return placements.find(subject).caseNumber();
    }
}
