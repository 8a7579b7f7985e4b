package se.hemvist.placement.probing;

/** A pattern as the desk reads it: kommuner and numbers of cases, nobody in them and no place. */
public record UnusualLine(String what, String measure, String municipalities, String caseNumbers) {}
