package se.hemvist.threat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.SourceGrade;
import se.hemvist.organisation.CurrentActor;

/** Bedöm hot och risk. It comes filled in with what was written before. */
@Component
class AssessThreatForm implements TaskForm<AssessThreatShown, AssessThreat> {

    private final OpeningAssessments opening;
    private final Assessing assessing;
    private final CurrentActor current;

    AssessThreatForm(OpeningAssessments opening, Assessing assessing, CurrentActor current) {
        this.opening = opening;
        this.assessing = assessing;
        this.current = current;
    }

    @Override
    @Transactional
    public AssessThreatShown shown(String subject) {
        var opened = opening.open(subject);
        var assessment = opened.assessment();
        var person = opened.person();
        var before = opened.before();
        var said = before.said();
        var full = before.full();
        var named = before.named();
        var picture = before.picture();
        var grade = before.grade();
        return new AssessThreatShown(
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
                orNull(full.map(Judgement::role)),
                orNull(full.map(Judgement::networkLink)),
                orNull(named.map(Judgement.Named::ownNetworks)),
                orNull(named.map(Judgement.Named::actorNetworks)),
                orNull(named.map(Judgement.Named::actorPersons)),
                orNull(named.map(Judgement.Named::actorsInCustody)),
                orNull(named.map(Judgement.Named::withNetworks)),
                orNull(named.map(Judgement.Named::notTogetherWith)),
                orNull(named.map(Judgement.Named::unsuitableAreas)),
                orNull(named.map(Judgement.Named::neutralAreas)),
                orNull(named.map(Judgement.Named::family)),
                orNull(named.map(Judgement.Named::familyNetworksChecked)),
                orNull(picture.map(Judgement.Picture::intent)),
                orNull(picture.map(Judgement.Picture::capability)),
                orNull(picture.map(Judgement.Picture::vulnerability)),
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
    public void submit(String subject, AssessThreat command) {
        assessing.assess(subject, command.judgement(), current.actor());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
