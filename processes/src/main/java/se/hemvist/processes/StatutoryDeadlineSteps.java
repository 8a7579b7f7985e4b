package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code statutory-deadline.bpmn}, which watches over one clock of one case, asks of the software. */
public interface StatutoryDeadlineSteps {

    /** Whether it was met or dropped before anybody began to watch. */
    boolean deadlineOver(String deadlineId);

    /** The first moment that is too late. */
    Date endsAt(String deadlineId);

    Date warnsAt(String deadlineId);

    void warnCaseworker(String deadlineId);

    void noteMissed(String deadlineId);

    /** Whether somebody met it as it ran out. */
    boolean metMeanwhile(String deadlineId);

    List<String> chiefs(String deadlineId);

    Date handlingDue(String deadlineId);
}
