package se.hemvist.threat;

import java.util.List;
import se.hemvist.engine.Option;

/**
 * An assessment as somebody opens its full form.
 *
 * @param comment what the reviewer did not agree with
 * @param events what has been reported since a version was agreed upon
 * @param before what was written of the person before
 */
record OpenedAssessment(
        ThreatAssessment assessment,
        AssessedPerson.Shown person,
        String comment,
        String events,
        List<Option> networks,
        List<Option> municipalities,
        String suggestedValidity,
        FormerVersion before) {

    @Override
    public String toString() {
        return "OpenedAssessment[•••]";
    }
}
