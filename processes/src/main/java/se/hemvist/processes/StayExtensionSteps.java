package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code stay-extension.bpmn}, the decision that somebody stays longer, asks of the software. */
public interface StayExtensionSteps {

    List<String> deciderGroups(String placementId);

    /** The moment when the longer stay is no longer held. */
    Date extensionLapses(String placementId);

    void lapseExtension(String placementId);
}
