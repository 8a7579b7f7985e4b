package se.hemvist.processes;

/** What {@code exit-event.bpmn}, something that has happened in the case of a leaver (avhoppare), asks of the software. */
public interface ExitEventSteps {

    /** Tells the police region, if the consent holds this very moment; called in a job, where nobody is logged in. */
    void reportExitEvent(String eventId);

    boolean policeInformed(String eventId);
}
