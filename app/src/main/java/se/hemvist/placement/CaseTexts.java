package se.hemvist.placement;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.person.Person;
import se.hemvist.person.Persons;
import se.hemvist.placement.text.StayPeriod;

/** What the forms say of the person, the police's assessment and the stay. */
@Component
class CaseTexts {

    private final Persons persons;
    private final Homes homes;
    private final ObjectProvider<ReleasedAssessments> assessments;

    CaseTexts(Persons persons, Homes homes, ObjectProvider<ReleasedAssessments> assessments) {
        this.persons = persons;
        this.homes = homes;
        this.assessments = assessments;
    }

    /** The name; of a protected person the mark first and then initials only. Logged as read. */
    String person(Placement placement) {
        return text(persons.find(placement.person()));
    }

    static String text(Person person) {
        return person.protection().isProtected() ? person.protection().title() + "\n" + person.label() : person.label();
    }

    /** What the police have released to the case, or that there is nothing yet. */
    String assessment(Placement placement) {
        return assessments.stream()
                .map(source -> source.textFor(placement.caseId()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("Ingen bedömning har lämnats än.");
    }

    /** As the kommun may read it: name and town, or only the county of a protected home. */
    String home(StayRow stay) {
        return homes.find(stay.homeId()).map(Home::label).orElse("");
    }

    static String period(StayRow stay) {
        return StayPeriod.text(stay.from(), stay.until());
    }
}
