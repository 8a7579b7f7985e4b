package se.hemvist.childcase.care;

import java.time.LocalDate;

/** When the court received the application. */
record NoteApplicationReceived(LocalDate receivedOn) {}
