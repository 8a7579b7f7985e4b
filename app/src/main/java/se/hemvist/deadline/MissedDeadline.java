package se.hemvist.deadline;

/**
 * What the chief is shown of a clock that has run out.
 *
 * @param ended when, as it is read
 * @param since what it was counted from
 * @param met that it has been done since; empty while it has not
 */
record MissedDeadline(
        String caseNumber,
        String deadline,
        String ended,
        String since,
        String consequence,
        String source,
        String met) {}
