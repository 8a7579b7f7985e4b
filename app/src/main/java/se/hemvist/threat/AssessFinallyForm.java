package se.hemvist.threat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Option;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.Networks;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;

/** Gör avslutande bedömning. */
@Component
class AssessFinallyForm implements TaskForm<AssessFinallyShown, AssessFinally> {

    private final AssessmentRows rows;
    private final FinalAssessing finalAssessing;
    private final AssessedPerson assessed;
    private final Validity validity;
    private final Networks networks;
    private final CurrentActor current;

    AssessFinallyForm(
            AssessmentRows rows,
            FinalAssessing finalAssessing,
            AssessedPerson assessed,
            Validity validity,
            Networks networks,
            CurrentActor current) {
        this.rows = rows;
        this.finalAssessing = finalAssessing;
        this.assessed = assessed;
        this.validity = validity;
        this.networks = networks;
        this.current = current;
    }

    @Override
    @Transactional
    public AssessFinallyShown shown(String subject) {
        var assessment = rows.find(subject);
        var person = assessed.of(assessment);
        var said = assessment.last().map(Revision::said);
        return new AssessFinallyShown(
                assessment.caseNumber(),
                person.name(),
                person.identity(),
                person.protection(),
                howItEnded(assessment),
                assessed.commentOn(assessment),
                assessed.eventsOf(assessment),
                leaving(EndedMemberships.left(
                        assessment.last().map(Revision::open).orElse(List.of()))),
                validity.suggested(),
                said.map(Judgement::level).orElse(null),
                finalOne(assessment).map(Judgement::grounds).orElse(null),
                finalOne(assessment).map(Judgement::releaseText).orElse(null));
    }

    @Override
    public void submit(String subject, AssessFinally command) {
        finalAssessing.assess(subject, command, current.actor());
    }

    private static Optional<Judgement> finalOne(ThreatAssessment assessment) {
        return assessment
                .last()
                .filter(revision -> revision.kind() == AssessmentKind.FINAL)
                .map(Revision::said);
    }

    private static String howItEnded(ThreatAssessment assessment) {
        var ended = assessment.course().ended();
        return ended == null ? "" : ended.end().title() + " den " + SwedishText.day(ended.on());
    }

    private List<Option> leaving(Set<String> left) {
        return networks.list().stream()
                .filter(option -> left.contains(option.value()))
                .toList();
    }
}
