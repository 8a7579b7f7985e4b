package se.hemvist.placement.life.task;

import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.placement.Placements;

/** What the instances of {@code stay} are about: the placement that the person came by. */
@Component
class StaySubjects implements ProcessSubjects {

    private final Placements placements;

    StaySubjects(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String process() {
        return "stay";
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
