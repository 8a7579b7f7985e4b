package se.hemvist.engine;

/** One choice of a list that a form shows. */
public record Option(String value, String label) {}
