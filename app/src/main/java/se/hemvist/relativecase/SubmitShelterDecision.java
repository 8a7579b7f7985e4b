package se.hemvist.relativecase;

import java.time.LocalDate;

/** When the decision was submitted to the court. */
record SubmitShelterDecision(LocalDate submittedOn) {}
