package se.hemvist.urgent;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Person;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.placement.UrgentPlacements;

/** Fastställ identitet: from then on the check knows whom it is about. */
@Component
class IdentifyPersonForm implements TaskForm<PersonToIdentify, IdentifyPerson> {

    private static final int SHORTEST_REASON = 10;

    private final UrgentRows rows;
    private final OwnUrgents own;
    private final UrgentPersons shownPersons;
    private final Persons persons;
    private final UrgentPlacements placements;
    private final Clock clock;

    IdentifyPersonForm(
            UrgentRows rows,
            OwnUrgents own,
            UrgentPersons shownPersons,
            Persons persons,
            UrgentPlacements placements,
            Clock clock) {
        this.rows = rows;
        this.own = own;
        this.shownPersons = shownPersons;
        this.persons = persons;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public PersonToIdentify shown(String subject) {
        var urgent = own.read(subject);
        return new PersonToIdentify(
                urgent.number(),
                shownPersons.shown(urgent),
                urgent.told().threat(),
                persons.find(urgent.person()).knownNumber().isEmpty());
    }

    @Override
    public void submit(String subject, IdentifyPerson command) {
        var urgent = own.heldByDay(subject);
        if (command.result() == IdentifyPerson.Result.STILL_UNKNOWN) {
            refuseWithoutReason(command.why());
        } else {
            var identified = identify(persons.find(urgent.person()), command);
            rows.identified(urgent, identified);
            placements.isOf(urgent.placement(), identified);
        }
        own.log(Action.CHANGE, urgent, command.result().name());
    }

    private PersonId identify(Person person, IdentifyPerson command) {
        var protection = command.protection();
        if (protection == null) {
            throw new Refusal("protection", "Svara på om personuppgifterna är skyddade.");
        }
        return person.knownNumber()
                .map(number -> persons.register(person.tenant(), number, person.name(), protection))
                .orElseGet(() -> persons.identify(person.id(), number(command), name(command), protection));
    }

    private IdentityNumber number(IdentifyPerson command) {
        var written = command.identityNumber();
        if (written == null) {
            throw new Refusal("identityNumber", "Skriv personnumret eller samordningsnumret.");
        }
        return IdentityNumber.of(written, LocalDate.now(clock.withZone(SwedishTime.ZONE)));
    }

    private static String name(IdentifyPerson command) {
        var name = command.name();
        if (name == null) {
            throw new Refusal("name", "Skriv personens namn.");
        }
        return name;
    }

    private static void refuseWithoutReason(@Nullable String why) {
        if (why == null || why.length() < SHORTEST_REASON) {
            throw new Refusal("why", "Skriv varför identiteten inte kan fastställas, minst tio tecken.");
        }
    }
}
