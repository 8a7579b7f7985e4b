package se.hemvist.conflict;

/**
 * Points at the version of a recorded fact that a finding rests on.
 *
 * @param kind the sort of fact, for example {@code threat}
 * @param grade the source grade (reliability × correctness), empty for a fact without one
 */
public record FactRef(String kind, String id, long version, String grade) {}
