package se.hemvist.threat;

/** From this transaction on the conflict check goes by the assessment; {@link AssessmentFacts#personOf} says for whom. */
public record AssessmentTookEffect(String assessmentId) {}
