package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Persons;
import se.hemvist.placement.EarlierPlacements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.secrecy.ProtectedIdentity;

/** Persons who are placed already, one of them where the story's person would like to live. */
@Component
@OnlyInTheDemo
class DemoPersons {

    private static final int DAYS_THERE = 40;

    private final Persons persons;
    private final EarlierPlacements placements;
    private final Clock clock;

    DemoPersons(Persons persons, EarlierPlacements placements, Clock clock) {
        this.persons = persons;
        this.placements = placements;
        this.clock = clock;
    }

    void place(Map<String, String> homes) {
        for (var person : DemoPerson.values()) {
            place(person, DemoHomes.of(homes, person.home()));
        }
    }

    private void place(DemoPerson person, String home) {
        var kommun = Tenant.ofMunicipality(person.municipality());
        var id = persons.register(kommun, person.number(), person.personName(), ProtectedIdentity.NONE);
        var caseworker = caseworkerOf(person.municipality());
        placements.takeOver(
                new RequestPlacement(kommun, UUID.randomUUID().toString(), person.caseNumber(), id, caseworker),
                caseworker == null ? "demo" : caseworker,
                home,
                LocalDate.now(clock).minusDays(DAYS_THERE),
                null);
    }

    /** Only Malmö's has a login in the demo. */
    private static @Nullable String caseworkerOf(String municipality) {
        return municipality.equals("1280") ? "malmo.handlaggare" : null;
    }
}
