package se.hemvist.relativecase;

import java.time.LocalDate;

/** When the child came to the shelter. */
record BeginShelter(LocalDate begunOn) {}
