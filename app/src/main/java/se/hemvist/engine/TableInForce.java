package se.hemvist.engine;

import java.time.Instant;

/** Which version of a table holds, and since when. */
public record TableInForce(int version, Instant since) {}
