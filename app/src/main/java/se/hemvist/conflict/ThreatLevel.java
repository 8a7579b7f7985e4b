package se.hemvist.conflict;

/**
 * The police's overall judgement of threat and risk. The twin of {@code threat.ThreatLevel}: the rules depend on no other
 * module, and need no word of Swedish.
 */
public enum ThreatLevel {
    LOW,
    MEDIUM,
    HIGH
}
