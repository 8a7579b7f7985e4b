package se.hemvist.relativecase;

import java.time.LocalDate;
import se.hemvist.engine.YesNo;

/**
 * Whether the ruling stands, and since when.
 *
 * @param finalOn when it could no longer be appealed against, or when a higher court changed it
 */
record NoteShelterFinal(YesNo stands, LocalDate finalOn) {}
