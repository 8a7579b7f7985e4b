package se.hemvist.transfer;

/** What a kommun reads of a case that it is offered: nothing of whom it is about. */
record TransferToAnswer(String number, String from, String officer, String kind, String reason, String wantedOn) {}
