package se.hemvist.threat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.Networks;
import se.hemvist.network.SourceGrade;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.threat.Course.Work;

/** Bedöm hot och risk. It comes filled in with what was written before: by this assessment, else in the acute one. */
@Component
class AssessThreatForm implements TaskForm<AssessThreatShown, AssessThreat> {

    private final AssessmentRows rows;
    private final CourseRows courses;
    private final Assessing assessing;
    private final AssessedPerson assessed;
    private final Validity validity;
    private final Municipalities municipalities;
    private final Networks networks;
    private final CurrentActor current;
    private final Clock clock;

    AssessThreatForm(
            AssessmentRows rows,
            CourseRows courses,
            Assessing assessing,
            AssessedPerson assessed,
            Validity validity,
            Municipalities municipalities,
            Networks networks,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.assessing = assessing;
        this.assessed = assessed;
        this.validity = validity;
        this.municipalities = municipalities;
        this.networks = networks;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AssessThreatShown shown(String subject) {
        var assessment = rows.find(subject);
        courses.seen(subject, Instant.now(clock));
        var person = assessed.of(assessment);
        var before = before(assessment);
        var said = before.map(Revision::said);
        var full = before.filter(AssessThreatForm::wasFull).map(Revision::said);
        var named = said.map(Judgement::named);
        var picture = full.map(Judgement::picture);
        var grade = full.map(Judgement::grade);
        return new AssessThreatShown(
                assessment.caseNumber(),
                person.name(),
                person.identity(),
                person.protection(),
                assessment.request().text(),
                assessed.commentOn(assessment),
                assessed.eventsOf(assessment),
                networks.list(),
                municipalities.options(),
                validity.suggested(),
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
                orNull(full.map(Judgement::validUntil).filter(this::hasNotPassed)),
                orNull(before.filter(revision -> revision.kind() != AssessmentKind.ACUTE)
                        .map(Revision::said)
                        .map(Judgement::releaseText)),
                orNull(said.map(Judgement::releasedAreas)));
    }

    @Override
    public void submit(String subject, AssessThreat command) {
        assessing.assess(subject, command.judgement(), current.actor());
    }

    /** The last version; before there is a full one, an acute one about the same person says more than the risk analysis. */
    private Optional<Revision> before(ThreatAssessment assessment) {
        var own = assessment.last();
        return own.filter(AssessThreatForm::wasFull)
                .or(() -> rows.underWay(Work.ACUTE, assessment.region(), assessment.joint()).stream()
                        .flatMap(acute -> acute.last().stream())
                        .reduce((earlier, later) -> later))
                .or(() -> own);
    }

    private static boolean wasFull(Revision revision) {
        return revision.kind() == AssessmentKind.FULL || revision.kind() == AssessmentKind.FINAL;
    }

    private boolean hasNotPassed(LocalDate day) {
        return !day.isBefore(LocalDate.now(clock));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
