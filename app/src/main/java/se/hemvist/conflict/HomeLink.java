package se.hemvist.conflict;

/** A home, by this id and no other at the same address, that a network owns, runs or works in. */
public record HomeLink(String home, String network, FactRef ref) {}
