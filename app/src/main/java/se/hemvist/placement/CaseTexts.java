package se.hemvist.placement;

import org.springframework.stereotype.Component;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.placement.text.PlacedPerson;
import se.hemvist.placement.text.StayPeriod;

/** What the forms say of the person, the police's assessment and the stay. */
@Component
class CaseTexts {

    private final PlacedPerson persons;
    private final Homes homes;

    CaseTexts(PlacedPerson persons, Homes homes) {
        this.persons = persons;
        this.homes = homes;
    }

    /** As {@link PlacedPerson#label}. */
    String person(Placement placement) {
        return persons.label(placement.person());
    }

    /** As {@link PlacedPerson#assessment}. */
    String assessment(Placement placement) {
        return persons.assessment(placement.caseId());
    }

    /** As the kommun may read it: name and town, or only the county of a protected home. */
    String home(StayRow stay) {
        return homes.find(stay.homeId()).map(Home::label).orElse("");
    }

    static String period(StayRow stay) {
        return StayPeriod.text(stay.from(), stay.until());
    }
}
