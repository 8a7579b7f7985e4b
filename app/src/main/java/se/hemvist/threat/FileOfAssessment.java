package se.hemvist.threat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.threat.Course.Work;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.Part;

/** All that one page shows of an assessment; reading it is logged. */
@Component
class FileOfAssessment {

    private final AssessmentRows rows;
    private final EventRows events;
    private final ConditionRows conditions;
    private final AssessedPerson assessed;
    private final AssessmentText text;
    private final Officers officers;
    private final AccessLog log;

    FileOfAssessment(
            AssessmentRows rows,
            EventRows events,
            ConditionRows conditions,
            AssessedPerson assessed,
            AssessmentText text,
            Officers officers,
            AccessLog log) {
        this.rows = rows;
        this.events = events;
        this.conditions = conditions;
        this.assessed = assessed;
        this.text = text;
        this.officers = officers;
        this.log = log;
    }

    Work workOf(String id) {
        return rows.find(id).course().work();
    }

    CaseFile of(String id, CaseLine line) {
        var assessment = rows.find(id);
        log.write(Access.to(Action.READ, ThreatAssessments.PROCESS, id)
                .of(assessment.region())
                .inCase(assessment.caseNumber()));
        var person = assessed.of(assessment);
        return new CaseFile(
                line,
                List.of(id),
                parts(assessment, person),
                timeline(assessment),
                deadlines(assessment),
                List.of(),
                assessment.revisions().stream()
                        .map(revision -> document(assessment, revision, person))
                        .toList(),
                assessment.person().toString());
    }

    private static List<Part> parts(ThreatAssessment assessment, AssessedPerson.Shown person) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(
                "Person",
                List.of(
                        new Line("Namn", person.name()),
                        new Line("Identitet", person.identity()),
                        new Line("Skyddade personuppgifter", person.protection()))));
        assessment.last().ifPresent(revision -> parts.add(lastOne(revision)));
        assessment
                .last()
                .map(Revision::said)
                .map(Judgement::child)
                .ifPresent(child -> parts.add(new Part("Barnets situation", child.lines())));
        parts.add(new Part(
                "Begäran",
                List.of(new Line("Vad kommunen skrev", assessment.request().text()))));
        return parts;
    }

    private static Part lastOne(Revision revision) {
        var said = revision.said();
        return new Part(
                revision.kind().title(),
                List.of(
                        new Line("Hotnivå", said.level().title()),
                        new Line("Gäller till", SwedishText.day(said.validUntil())),
                        new Line("Gäller redan", revision.isInEffect() ? "Ja" : "Nej, väntar på granskning"),
                        new Line("Koppling till nätverk", said.networkLink().title()),
                        new Line("Skäl", said.grounds()),
                        new Line("Text till kommunen", said.releaseText())));
    }

    private List<Happening> timeline(ThreatAssessment assessment) {
        var asked = assessment.request().caseId() == null ? "Polisen" : "Kommunen";
        var begun = Stream.of(new Happening(assessment.request().at(), "Bedömning begärd", asked));
        var versions = assessment.revisions().stream().flatMap(this::happenings);
        var reported = events.of(assessment.id()).stream()
                .map(each -> new Happening(each.at(), each.event().kind().title(), "Anmält i ärendet"));
        var ended = Stream.ofNullable(assessment.course().ended())
                .map(end -> new Happening(
                        Objects.requireNonNull(assessment.course().endedAt()),
                        "Kommunens ärende slut: " + end.end().title(),
                        "Kommunen"));
        var changed = conditions.since(assessment.id()).stream()
                .map(each -> new Happening(
                        each.at(),
                        each.said().areMet() ? "Polisens villkor är uppfyllda" : "Polisens villkor ändrade",
                        officers.nameOf(each.by())));
        return Stream.of(begun, versions, changed, reported, ended)
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Happening> happenings(Revision revision) {
        var made = new Happening(
                revision.assessedAt(),
                revision.kind().title() + ": " + revision.said().level().title(),
                officers.nameOf(revision.assessor()));
        var reviewed = Stream.ofNullable(revision.review())
                .map(review -> new Happening(
                        review.at(),
                        review.agreed() ? "Granskad, står fast" : "Granskad, ska göras om",
                        officers.nameOf(review.reviewer())));
        return Stream.concat(Stream.of(made), reviewed);
    }

    private static List<Due> deadlines(ThreatAssessment assessment) {
        if (assessment.course().isOver()) {
            return List.of();
        }
        return assessment.last().stream()
                .filter(Revision::isInEffect)
                .map(revision -> new Due(
                        "Bedömningen går ut",
                        AssessmentDues.endOf(revision.said().validUntil()).toInstant(),
                        "Bedömningen själv"))
                .toList();
    }

    private Document document(ThreatAssessment assessment, Revision revision, AssessedPerson.Shown person) {
        return new Document(
                revision.kind().title() + ", text att klistra in",
                revision.assessedAt(),
                text.of(assessment, revision, person));
    }
}
