package se.hemvist.conflict;

/** How much a conflict presses, the worst first; it orders the desk's work and is never told to a kommun. */
public enum ConflictSeverity {
    CRITICAL,
    HIGH,
    MODERATE
}
