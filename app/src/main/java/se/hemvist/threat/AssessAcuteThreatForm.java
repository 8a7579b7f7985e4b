package se.hemvist.threat;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.Networks;
import se.hemvist.organisation.CurrentActor;

/** Bedöm akut hot: asked for by a kommun, or once more because a reviewer did not agree. */
@Component
class AssessAcuteThreatForm implements TaskForm<AssessAcuteThreatShown, AssessAcuteThreat> {

    private final AssessmentRows rows;
    private final AcuteAssessing assessing;
    private final AssessedPerson assessed;
    private final Municipalities municipalities;
    private final Networks networks;
    private final CurrentActor current;

    AssessAcuteThreatForm(
            AssessmentRows rows,
            AcuteAssessing assessing,
            AssessedPerson assessed,
            Municipalities municipalities,
            Networks networks,
            CurrentActor current) {
        this.rows = rows;
        this.assessing = assessing;
        this.assessed = assessed;
        this.municipalities = municipalities;
        this.networks = networks;
        this.current = current;
    }

    @Override
    @Transactional
    public AssessAcuteThreatShown shown(String subject) {
        var assessment = rows.find(subject);
        var person = assessed.of(assessment);
        var said = assessment.last().map(Revision::said);
        var named = said.map(Judgement::named);
        return new AssessAcuteThreatShown(
                assessment.caseNumber(),
                person.name(),
                person.identity(),
                person.protection(),
                assessment.request().text(),
                assessed.commentOn(assessment),
                networks.list(),
                municipalities.options(),
                said.map(Judgement::level).orElse(null),
                named.map(Judgement.Named::actorNetworks).orElse(null),
                named.map(Judgement.Named::actorPersons).orElse(null),
                named.map(Judgement.Named::unsuitableAreas).orElse(null),
                said.map(before -> !before.releasedAreas().isEmpty()).orElse(null),
                AcuteThreat.Hours.HOURS_72,
                said.map(Judgement::grounds).orElse(null));
    }

    @Override
    public void submit(String subject, AssessAcuteThreat command) {
        assessing.assess(subject, command.threat(), current.actor());
    }
}
