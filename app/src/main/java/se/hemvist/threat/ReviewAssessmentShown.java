package se.hemvist.threat;

/**
 * What the reviewer sees of a colleague's assessment.
 *
 * @param childSituation what is only asked of a child under 15; empty of everybody else
 * @param outdated what is closed in the registers when the reviewer agrees, one fact a line
 */
record ReviewAssessmentShown(
        String caseNumber,
        String kind,
        String person,
        String level,
        String childSituation,
        String grounds,
        String validUntil,
        String releaseText,
        String areas,
        String outdated,
        String assessor) {

    @Override
    public String toString() {
        return "ReviewAssessmentShown[" + caseNumber + "]";
    }
}
