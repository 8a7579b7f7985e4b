package se.hemvist.threat;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishText;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;

/** What the forms show of the person and of what has happened; reading it is logged. */
@Component
class AssessedPerson {

    private final Persons persons;
    private final EventRows events;

    AssessedPerson(Persons persons, EventRows events) {
        this.persons = persons;
        this.events = events;
    }

    Shown of(ThreatAssessment assessment) {
        var person = persons.find(assessment.person());
        return new Shown(
                person.name(),
                person.knownNumber().map(IdentityNumber::written).orElse("Okänd"),
                person.protection().title());
    }

    /** What the reviewer did not agree with; empty when nobody disagreed. */
    String commentOn(ThreatAssessment assessment) {
        return assessment
                .last()
                .map(Revision::review)
                .filter(review -> !review.agreed())
                .map(Revision.Review::comment)
                .orElse("");
    }

    /** What was reported since a version was last agreed upon, one a paragraph, oldest first. */
    String eventsOf(ThreatAssessment assessment) {
        var agreed = assessment.revisions().stream()
                .filter(revision ->
                        revision.review() != null && revision.review().agreed())
                .map(Revision::assessedAt)
                .reduce((earlier, later) -> later);
        return events.of(assessment.id()).stream()
                .filter(reported ->
                        agreed.filter(at -> !reported.at().isAfter(at)).isEmpty())
                .map(EventRows.Reported::event)
                .map(event -> "%s, %s: %s".formatted(event.kind().title(), SwedishText.day(event.on()), event.text()))
                .collect(Collectors.joining("\n\n"));
    }

    /** The person as a form shows them. */
    record Shown(String name, String identity, String protection) {

        @Override
        public String toString() {
            return "Shown[•••]";
        }
    }
}
