package se.hemvist.childcase;

/** The care of a child has ended, by law or by consent. Published in the transaction that ends it. */
public record CareEnded(String caseId) {}
