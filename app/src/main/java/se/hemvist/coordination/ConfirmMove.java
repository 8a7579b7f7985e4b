package se.hemvist.coordination;

import java.time.LocalDate;

/** The day that the person left the home. */
record ConfirmMove(LocalDate movedOn) {}
