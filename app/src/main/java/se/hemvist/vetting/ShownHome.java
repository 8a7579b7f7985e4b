package se.hemvist.vetting;

/** A home as a row of the list. */
public record ShownHome(String href, String name, String kind, String place, String state) {}
