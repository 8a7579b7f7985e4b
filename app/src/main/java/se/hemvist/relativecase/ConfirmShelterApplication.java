package se.hemvist.relativecase;

import java.time.LocalDate;

/** When the court had the application. */
record ConfirmShelterApplication(LocalDate receivedOn) {}
