package se.hemvist.home;

/**
 * A home lies elsewhere than it did: where its stays are found changes, and whoever was or is its neighbour at the same
 * address must be judged again too. Published in the same transaction, beside {@link HomeChanged}.
 */
public record HomeMoved(String homeId, HomePlace from, HomePlace to) {}
