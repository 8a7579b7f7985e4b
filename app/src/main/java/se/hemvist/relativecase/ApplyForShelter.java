package se.hemvist.relativecase;

import java.time.LocalDate;

/** When it was applied for. */
record ApplyForShelter(LocalDate appliedOn) {}
