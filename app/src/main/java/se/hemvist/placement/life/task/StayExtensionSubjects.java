package se.hemvist.placement.life.task;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.placement.Placements;

/** What the instances of {@code stay-extension} are about: the placement whose stay is to last longer. */
@Component
class StayExtensionSubjects implements ProcessSubjects {

    private final Placements placements;

    StayExtensionSubjects(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String process() {
        return "stay-extension";
    }

    @Override
    public String tenantOf(String subject) {
        return placements.find(subject).tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return placements.find(subject).caseNumber();
    }
}
