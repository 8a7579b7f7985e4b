package se.hemvist.processes;

import java.util.Date;

/** What {@code request-follow-up.bpmn}, the desk's clock for one request, asks of the software. */
public interface RequestFollowUpSteps {

    /** Whether neither the kommun nor the desk has anything left to do about it. */
    boolean requestSettled(String requestId);

    /** When the desk is alerted unless something has happened. */
    Date nextLook(String requestId);

    void alertLate(String requestId);

    void resolveAlert(String requestId);
}
