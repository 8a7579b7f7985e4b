package se.hemvist.relativecase;

import java.time.LocalDate;

/** When the court had it. */
record ConfirmShelterReceipt(LocalDate receivedOn) {}
