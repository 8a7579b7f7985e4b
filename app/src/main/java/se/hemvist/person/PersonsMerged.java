package se.hemvist.person;

/**
 * Two records turned out to be one person; published in the transaction that says so. Whoever keeps something of the merged
 * one carries it over to the kept one there and then.
 */
public record PersonsMerged(JointId merged, JointId kept) {}
