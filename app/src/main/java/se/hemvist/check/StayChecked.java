package se.hemvist.check;

/** The check that a changed stay asked for is done, and its answer stands; published in the transaction of the check. */
public record StayChecked(String stayId) {}
