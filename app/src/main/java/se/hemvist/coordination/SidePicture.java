package se.hemvist.coordination;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.threat.AssessmentFacts;

/** Draws one side: enough to decide who moves, and no name. */
@Component
class SidePicture {

    private static final int OF_AGE = 18;

    private final Sides sides;
    private final Stays stays;
    private final Homes homes;
    private final Persons persons;
    private final SideRole role;
    private final AssessmentFacts assessments;
    private final Organisation organisation;
    private final ContactRegister contacts;
    private final Clock clock;

    SidePicture(
            Sides sides,
            Stays stays,
            Homes homes,
            Persons persons,
            SideRole role,
            AssessmentFacts assessments,
            Organisation organisation,
            ContactRegister contacts,
            Clock clock) {
        this.sides = sides;
        this.stays = stays;
        this.homes = homes;
        this.persons = persons;
        this.role = role;
        this.assessments = assessments;
        this.organisation = organisation;
        this.contacts = contacts;
        this.clock = clock;
    }

    SideView of(StayRow stay, String label) {
        return new SideView(
                stay.id(),
                label,
                organisation.displayName(stay.tenant()),
                homeOf(stay).name() + ", " + placeOf(stay),
                period(stay),
                DeskWords.state(stay),
                age(sides.of(stay.id()).person()),
                role.of(stay.joint()),
                level(stay),
                stays.livedIn(stay.joint()),
                sides.contactOf(stay.id()),
                contacts.reached(stay.tenant()));
    }

    String placeOf(StayRow stay) {
        return organisation.municipality(homeOf(stay).place().municipality()).name();
    }

    private Home homeOf(StayRow stay) {
        return homes.find(stay.homeId()).orElseThrow();
    }

    private static String period(StayRow stay) {
        var until = stay.until() == null ? "tills vidare" : "till " + SwedishText.day(stay.until());
        return "från " + SwedishText.day(stay.from()) + " " + until;
    }

    private String age(@Nullable PersonId person) {
        if (person == null) {
            return "Ålder okänd";
        }
        return persons.find(person)
                .knownNumber()
                .flatMap(IdentityNumber::born)
                .map(born -> born.plusYears(OF_AGE).isAfter(LocalDate.now(clock)) ? "Barn" : "Vuxen")
                .orElse("Ålder okänd");
    }

    private String level(StayRow stay) {
        return assessments
                .latest(stay.joint())
                .map(fact -> DeskWords.of(fact.level()) + ", gäller till " + SwedishText.day(fact.validUntil()))
                .orElse("Ingen bedömning");
    }
}
