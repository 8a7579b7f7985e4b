package se.hemvist.threat;

import se.hemvist.network.FactKind;

/**
 * A fact that an assessment put into the registers.
 *
 * @param key what it says, so that the next version of the assessment does not record it twice
 */
record RecordedFact(FactKind kind, String id, String key) {}
