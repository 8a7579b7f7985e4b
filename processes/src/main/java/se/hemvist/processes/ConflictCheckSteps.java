package se.hemvist.processes;

/** What {@code conflict-check.bpmn}, started once for every committed fact, asks of the software. */
public interface ConflictCheckSteps {

    /** Judges one page of at most 50 stays under lock and remembers where it stopped. */
    void judgeStays(String checkId);

    boolean moreStays(String checkId);
}
