package se.hemvist.threat;

/** For what kind of case a kommun asks: the police have conditions of their own for an avhoppare, and for nobody else. */
public enum RequestedFor {
    LEAVER,
    OTHER
}
