package se.hemvist.placement;

/** Skynda på beslutet: read, and nothing more. */
record HastenDecision() {}
