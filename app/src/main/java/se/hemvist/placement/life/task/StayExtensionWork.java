package se.hemvist.placement.life.task;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.placement.Placements;
import se.hemvist.placement.life.Extensions;
import se.hemvist.placement.rule.TaskOwners;
import se.hemvist.processes.StayExtensionSteps;

/** What {@code stay-extension.bpmn} asks of the software. */
@Component("stayExtensionSteps")
class StayExtensionWork implements StayExtensionSteps {

    private final Placements placements;
    private final Extensions extensions;

    StayExtensionWork(Placements placements, Extensions extensions) {
        this.placements = placements;
        this.extensions = extensions;
    }

    @Override
    public List<String> deciderGroups(String placementId) {
        return TaskOwners.deciders(placements.find(placementId).tenant());
    }

    @Override
    public Date extensionLapses(String placementId) {
        return Date.from(extensions.lapses(placementId));
    }

    @Override
    public void lapseExtension(String placementId) {
        extensions.lapse(placementId);
    }
}
