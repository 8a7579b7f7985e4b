package se.hemvist.transfer;

/** Läs svaret: read, and nothing more. */
record ReadTransferAnswer() {}
