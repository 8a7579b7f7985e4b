package se.hemvist.placement;

import java.time.Instant;

/**
 * A konfliktbesked that the kommun has been given.
 *
 * @param colour Grön, Gul, Röd or Okänd
 * @param at when somebody of the kommun read it or decided by it
 */
record ToldAnswer(String colour, Instant at) {}
