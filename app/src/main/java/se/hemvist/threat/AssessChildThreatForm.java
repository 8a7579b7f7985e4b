package se.hemvist.threat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.SourceGrade;
import se.hemvist.organisation.CurrentActor;

/** Bedöm hot mot barn, under 15 years: no scale for adults. It comes filled in with what was written before. */
@Component
class AssessChildThreatForm implements TaskForm<AssessChildThreatShown, AssessChildThreat> {

    private final OpeningAssessments opening;
    private final Assessing assessing;
    private final CurrentActor current;

    AssessChildThreatForm(OpeningAssessments opening, Assessing assessing, CurrentActor current) {
        this.opening = opening;
        this.assessing = assessing;
        this.current = current;
    }

    @Override
    @Transactional
    public AssessChildThreatShown shown(String subject) {
        var opened = opening.open(subject);
        var assessment = opened.assessment();
        var person = opened.person();
        var before = opened.before();
        var said = before.said();
        var full = before.full();
        var named = before.named();
        var picture = before.picture();
        var grade = before.grade();
        var child = before.child();
        return new AssessChildThreatShown(
                assessment.caseNumber(),
                person.name(),
                person.identity(),
                person.protection(),
                assessment.request().text(),
                opened.comment(),
                opened.events(),
                opened.networks(),
                opened.municipalities(),
                opened.suggestedValidity(),
                orNull(full.map(Judgement::networkLink)),
                orNull(named.map(Judgement.Named::ownNetworks)),
                orNull(child.map(ChildSituation::usedBy)),
                orNull(child.map(ChildSituation::debts)),
                orNull(child.map(ChildSituation::weapons)),
                orNull(child.map(ChildSituation::schooling)),
                orNull(child.map(ChildSituation::family)),
                orNull(named.map(Judgement.Named::actorNetworks)),
                orNull(named.map(Judgement.Named::actorPersons)),
                orNull(named.map(Judgement.Named::actorsInCustody)),
                orNull(named.map(Judgement.Named::withNetworks)),
                orNull(named.map(Judgement.Named::notTogetherWith)),
                orNull(named.map(Judgement.Named::unsuitableAreas)),
                orNull(named.map(Judgement.Named::neutralAreas)),
                orNull(named.map(Judgement.Named::family)),
                orNull(named.map(Judgement.Named::familyNetworksChecked)),
                orNull(picture.map(Judgement.Picture::imminence)),
                orNull(picture.map(Judgement.Picture::trend)),
                orNull(said.map(Judgement::level)),
                orNull(said.map(Judgement::grounds)),
                orNull(picture.map(Judgement.Picture::measures)),
                orNull(grade.map(SourceGrade::reliability)),
                orNull(grade.map(SourceGrade::correctness)),
                orNull(before.validUntil()),
                orNull(before.releaseText()),
                orNull(said.map(Judgement::releasedAreas)));
    }

    @Override
    public void submit(String subject, AssessChildThreat command) {
        assessing.assess(subject, command.judgement(), current.actor());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
