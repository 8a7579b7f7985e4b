package se.hemvist.threat;

import se.hemvist.engine.YesNo;

/** What the assessor sees: the person, and the conditions filled in as they were last said to be. */
record FollowUpConditionsShown(
        String caseNumber,
        String person,
        String identity,
        String protection,
        YesNo motivated,
        YesNo conditionsSigned,
        YesNo witness) {

    @Override
    public String toString() {
        return "FollowUpConditionsShown[" + caseNumber + "]";
    }
}
