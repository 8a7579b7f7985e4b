package se.hemvist.childcase.custody;

import java.time.LocalDate;

/** When the court received it. */
record NoteCourtReceipt(LocalDate receivedOn) {}
