package se.hemvist.processes;

/** What {@code relative-event.bpmn}, a reported event, asks of the software. */
public interface RelativeEventSteps {

    /** Tells the police, if the ground holds at this moment; called in a job. */
    void reportRelativeEvent(String eventId);

    boolean policeInformed(String eventId);
}
