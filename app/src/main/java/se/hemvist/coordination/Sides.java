package se.hemvist.coordination;

import org.springframework.stereotype.Component;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.person.Persons;
import se.hemvist.placement.Placements;
import se.hemvist.placement.Stays;

/** Finds the side of a stay, and who answers for it: the officer's name and kommun, never the person's. */
@Component
class Sides {

    private final Placements placements;
    private final Stays stays;
    private final Persons persons;
    private final Officers officers;
    private final Organisation organisation;

    Sides(Placements placements, Stays stays, Persons persons, Officers officers, Organisation organisation) {
        this.placements = placements;
        this.stays = stays;
        this.persons = persons;
        this.officers = officers;
        this.organisation = organisation;
    }

    Side of(String stay) {
        var row = stays.find(stay).orElseThrow();
        return placements
                .ofStay(stay)
                .map(placement -> new Side(
                        placement.tenant(),
                        placement.caseNumber(),
                        placement.caseworker(),
                        placement.person(),
                        placement.homeLabel(),
                        placement.id(),
                        row.joint()))
                .orElseGet(() ->
                        new Side(row.tenant(), "Utan ärendenummer", null, null, "Se kommunens akt", null, row.joint()));
    }

    /** What the kommun itself calls the person; only for the kommun. */
    String personOf(Side side) {
        return side.person() == null ? "Se kommunens akt" : persons.label(side.person());
    }

    String contactOf(String stay) {
        var side = of(stay);
        var kommun = organisation.displayName(side.tenant());
        return (side.caseworker() == null ? "Socialtjänsten" : officers.nameOf(side.caseworker())) + ", " + kommun;
    }
}
