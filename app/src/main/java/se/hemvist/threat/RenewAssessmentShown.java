package se.hemvist.threat;

/**
 * What the assessor sees of an assessment that is about to run out.
 *
 * @param renewedUntil the last day if it is extended
 * @param next filled in, so that it takes one click
 */
record RenewAssessmentShown(
        String caseNumber,
        String person,
        String level,
        String validUntil,
        String renewedUntil,
        String grounds,
        String releaseText,
        RenewAssessment.Next next) {

    @Override
    public String toString() {
        return "RenewAssessmentShown[" + caseNumber + "]";
    }
}
