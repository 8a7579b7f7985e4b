package se.hemvist.processes;

/** What {@code conflict-sweep.bpmn}, which judges every stay anew, asks of the software. */
public interface ConflictSweepSteps {

    /** Judges one page of at most 200 stays and remembers where it stopped; one that can't be judged is counted. */
    void judgeStays(String sweepId);

    boolean moreStays(String sweepId);
}
