package se.hemvist.relativecase;

/** A link as a page shows it: the case at the other end by its number and unit, and no name. */
public record ShownLink(String id, String number, String more) {}
