package se.hemvist.childcase;

/**
 * A decision on care has lapsed, and with it the custody that the application followed: nothing holds the child. Published
 * in the transaction that notes it.
 *
 * @param custodyId the matter that the custody is
 */
public record CareLapsed(String caseId, String custodyId) {}
