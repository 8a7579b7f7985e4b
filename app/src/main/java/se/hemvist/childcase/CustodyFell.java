package se.hemvist.childcase;

/** A custody has ended with nothing in its place. Published in the transaction that notes it. */
public record CustodyFell(String caseId) {}
