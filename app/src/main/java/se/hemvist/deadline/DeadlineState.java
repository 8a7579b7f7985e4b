package se.hemvist.deadline;

/** Where a clock of a case stands. */
public enum DeadlineState {
    RUNNING,
    MET,
    MISSED,
    DROPPED
}
