package se.hemvist.threat;

import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.threat.ThreatAssessment.Status;

/** Who may do what with an assessment, and when; what may not be is refused. */
final class WhoMay {

    private WhoMay() {}

    static void assess(ThreatAssessment assessment, Actor actor, AssessmentKind kind) {
        boolean assessor = actor.is(assessment.region(), Role.ASSESSOR);
        boolean onCall = kind == AssessmentKind.ACUTE && actor.is(assessment.region(), Role.ON_CALL);
        if (!assessor && !onCall) {
            throw new Refusal("Bara en personsäkerhetshandläggare i polisregionen kan göra bedömningen.");
        }
        var last = assessment.last().map(Revision::kind).orElse(null);
        if (!assessment.course().awaits(kind, assessment.status(), last)) {
            throw new Refusal("Bedömningen är redan gjord. Öppna uppgiften igen för att se den.");
        }
    }

    static void followUp(ThreatAssessment assessment, Actor actor) {
        if (!actor.is(assessment.region(), Role.ASSESSOR)) {
            throw new Refusal("Bara en personsäkerhetshandläggare i polisregionen kan följa upp bedömningen.");
        }
        if (assessment.status() != Status.SETTLED) {
            throw new Refusal("Bedömningen ska granskas först.");
        }
    }

    static void followUpConditions(ThreatAssessment assessment, Actor actor) {
        if (!actor.is(assessment.region(), Role.ASSESSOR)) {
            throw new Refusal("Bara en personsäkerhetshandläggare i polisregionen kan följa upp villkoren.");
        }
    }

    /** Four eyes: the one who assessed cannot review. */
    static void review(ThreatAssessment assessment, Actor actor) {
        if (!actor.is(assessment.region(), Role.REVIEWER)) {
            throw new Refusal("Bara en granskare i polisregionen kan granska bedömningen.");
        }
        if (assessment.status() != Status.ASSESSED) {
            throw new Refusal("Bedömningen är redan granskad.");
        }
        if (assessment.current().assessor().equals(actor.user())) {
            throw new Refusal("Du har gjort bedömningen själv. En annan granskare måste granska den.");
        }
    }
}
