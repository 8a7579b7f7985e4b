package se.hemvist.conflict;

import java.time.LocalDate;

/** Hot- och riskbedömning, as much of it as the rules ask for: the level, and the last day it is valid. */
public record Assessment(ThreatLevel level, LocalDate validUntil) {}
