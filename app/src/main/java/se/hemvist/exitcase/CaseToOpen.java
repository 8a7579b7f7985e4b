package se.hemvist.exitcase;

/** @param unit the kommun that the case will be opened for */
record CaseToOpen(String unit) {}
