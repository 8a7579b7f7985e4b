package se.hemvist.conflict;

/** The police's overall judgement of threat and risk. */
public enum ThreatLevel {
    LOW,
    MEDIUM,
    HIGH
}
