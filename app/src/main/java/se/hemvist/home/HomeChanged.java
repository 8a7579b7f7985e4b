package se.hemvist.home;

/** A home's facts changed: whoever stays there, or is to, must be judged again. Published in the same transaction. */
public record HomeChanged(String homeId) {}
