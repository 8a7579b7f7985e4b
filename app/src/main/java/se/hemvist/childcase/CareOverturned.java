package se.hemvist.childcase;

/**
 * A higher court has changed the judgment: there is no care under LVU on that ground. Published in the transaction that
 * notes it.
 */
public record CareOverturned(String caseId, LvuGround ground) {}
