package se.hemvist.childcase;

/** A custody is over, whether or not something has taken its place. Published in the transaction that ends it. */
public record CustodyOver(String caseId) {}
