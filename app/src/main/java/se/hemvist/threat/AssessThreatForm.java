package se.hemvist.threat;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.Networks;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.Persons;

/** Bedöm hot och risk. */
@Component
class AssessThreatForm implements TaskForm<AssessThreatShown, AssessThreat> {

    private final AssessmentRows rows;
    private final Assessing assessing;
    private final Validity validity;
    private final Municipalities municipalities;
    private final Networks networks;
    private final Persons persons;
    private final CurrentActor current;

    AssessThreatForm(
            AssessmentRows rows,
            Assessing assessing,
            Validity validity,
            Municipalities municipalities,
            Networks networks,
            Persons persons,
            CurrentActor current) {
        this.rows = rows;
        this.assessing = assessing;
        this.validity = validity;
        this.municipalities = municipalities;
        this.networks = networks;
        this.persons = persons;
        this.current = current;
    }

    @Override
    @Transactional
    public AssessThreatShown shown(String subject) {
        var assessment = rows.find(subject);
        var person = persons.find(assessment.person());
        return new AssessThreatShown(
                assessment.caseNumber(),
                person.name(),
                person.identityNumber().written(),
                person.protection().title(),
                assessment.request().text() + commentOn(assessment),
                networks.list(),
                municipalities.options(),
                validity.suggested());
    }

    @Override
    public void submit(String subject, AssessThreat command) {
        assessing.assess(subject, command, current.actor());
    }

    private static String commentOn(ThreatAssessment assessment) {
        return assessment
                .last()
                .map(Revision::review)
                .map(Revision.Review::comment)
                .map(comment -> "\n\nGranskaren håller inte med: " + comment)
                .orElse("");
    }
}
