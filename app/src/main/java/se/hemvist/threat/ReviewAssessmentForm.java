package se.hemvist.threat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.person.Persons;

/** Granska bedömning: four eyes. */
@Component
class ReviewAssessmentForm implements TaskForm<ReviewAssessmentShown, ReviewAssessment> {

    private final AssessmentRows rows;
    private final Reviewing reviewing;
    private final OutdatedFacts outdated;
    private final Municipalities municipalities;
    private final Persons persons;
    private final Officers officers;
    private final CurrentActor current;

    ReviewAssessmentForm(
            AssessmentRows rows,
            Reviewing reviewing,
            OutdatedFacts outdated,
            Municipalities municipalities,
            Persons persons,
            Officers officers,
            CurrentActor current) {
        this.rows = rows;
        this.reviewing = reviewing;
        this.outdated = outdated;
        this.municipalities = municipalities;
        this.persons = persons;
        this.officers = officers;
        this.current = current;
    }

    @Override
    @Transactional
    public ReviewAssessmentShown shown(String subject) {
        var assessment = rows.find(subject);
        var revision = assessment.current();
        var said = revision.said();
        return new ReviewAssessmentShown(
                assessment.caseNumber(),
                revision.kind().title(),
                persons.find(assessment.person()).name(),
                said.level().title(),
                child(said),
                said.grounds(),
                SwedishText.day(said.validUntil()),
                said.releaseText(),
                String.join(", ", municipalities.names(said.named().unsuitableAreas())),
                String.join("\n", outdated.inWords(revision)),
                officers.nameOf(revision.assessor()));
    }

    private static String child(Judgement said) {
        return Stream.ofNullable(said.child())
                .flatMap(child -> child.lines().stream())
                .map(line -> line.label() + ": " + line.value())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void submit(String subject, ReviewAssessment command) {
        reviewing.review(subject, command.agreed() == YesNo.YES, command.comment(), current.actor());
    }
}
