package se.hemvist.coordination;

/**
 * A number that the desk is to try, or to find.
 *
 * @param unit the id of the kommun or police region
 * @param number empty when none is known
 */
public record ContactLine(String unit, String name, String number, String state) {}
