package se.hemvist.childcase;

/** An application for care has come to its end, whichever. Published in the transaction that notes it. */
public record CareApplicationOver(String caseId) {}
