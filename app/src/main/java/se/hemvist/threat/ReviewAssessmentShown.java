package se.hemvist.threat;

/** What the reviewer sees of a colleague's assessment. */
record ReviewAssessmentShown(
        String caseNumber,
        String person,
        String level,
        String grounds,
        String validUntil,
        String releaseText,
        String areas,
        String assessor) {}
