package se.hemvist.relativecase;

import java.time.LocalDate;

/** When it was applied for, and when the court had the application. */
record ApplyForShelter(LocalDate appliedOn, LocalDate receivedOn) {}
