package se.hemvist.relativecase;

/** @param unit the kommun that the case will be opened for */
record RelativeCaseToOpen(String unit) {}
