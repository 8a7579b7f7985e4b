package se.hemvist.placement.text;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.placement.ReleasedAssessments;

/** What the forms and pages of a placement say of its person. */
@Component
public class PlacedPerson {

    private final Persons persons;
    private final ObjectProvider<ReleasedAssessments> assessments;

    PlacedPerson(Persons persons, ObjectProvider<ReleasedAssessments> assessments) {
        this.persons = persons;
        this.assessments = assessments;
    }

    /** The name; of a protected person the mark first and then initials only. Logged as read. */
    public String label(PersonId id) {
        var person = persons.find(id);
        return person.protection().isProtected() ? person.protection().title() + "\n" + person.label() : person.label();
    }

    /** What the police have released to the case, or that there is nothing yet. */
    public String assessment(String caseId) {
        return assessments.stream()
                .map(source -> source.textFor(caseId))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("Ingen bedömning har lämnats än.");
    }
}
