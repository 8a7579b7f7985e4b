package se.hemvist.placement.life;

/** Somebody has said that the stay is as recorded: its process waits anew. */
record StayConfirmed(String placementId) {}
