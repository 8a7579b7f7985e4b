package se.hemvist.engine;

/**
 * A task has become one officer's without their own doing. Published in the transaction that gave it to them.
 *
 * @param task its id
 * @param caseNumber what a task list shows; all that may be said of it outside Hemvist
 * @param officer the user whose it is
 */
public record TaskOffered(String task, String caseNumber, String officer) {}
