package se.hemvist.urgent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Person;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.ProtectedIdentity;

/** Whom it is about, as far as anybody knows in the night. */
@Component
class UrgentPersons {

    private static final String NOBODY_KNOWS = "Okänd identitet";

    private final Persons persons;

    UrgentPersons(Persons persons) {
        this.persons = persons;
    }

    PersonId register(Tenant kommun, PlaceUrgently command, LocalDate today) {
        var number = command.identityNumber();
        if (command.identity() == PlaceUrgently.Identity.UNKNOWN) {
            return unknown(kommun, command, today);
        }
        if (number == null) {
            throw new Refusal("identityNumber", "Skriv personnumret, eller svara att identiteten är okänd.");
        }
        var name = command.name();
        if (name == null) {
            throw new Refusal("name", "Skriv personens namn.");
        }
        return persons.register(kommun, IdentityNumber.of(number, today), name, protection(command.protection()));
    }

    private PersonId unknown(Tenant kommun, PlaceUrgently command, LocalDate today) {
        if (command.identityNumber() != null) {
            throw new Refusal("identityNumber", "Skriv numret bara när identiteten är känd.");
        }
        var age = command.age();
        if (age == null) {
            throw new Refusal("age", "Ange ungefärlig ålder när identiteten är okänd.");
        }
        var called = command.name() == null ? NOBODY_KNOWS : command.name();
        return persons.registerUnknown(kommun, called, protection(command.protection()), today.minusYears(age));
    }

    /** Not asked for is not known, and is asked for by day. */
    private static ProtectedIdentity protection(@Nullable ProtectedIdentity answer) {
        return answer == null ? ProtectedIdentity.NONE : answer;
    }

    /** As the officers of the case read it: the mark first and then initials of somebody protected. Logged as read. */
    String shown(UrgentPlacement urgent) {
        var person = persons.find(urgent.person());
        var lines = person.protection().isProtected()
                ? person.protection().title() + "\n" + person.label()
                : person.label();
        return urgent.identityCertain() ? lines : lines + "\n" + doubt(person);
    }

    private static String doubt(Person person) {
        return person.knownNumber().isEmpty()
                ? "Identiteten är okänd."
                : "Det är inte kontrollerat om personuppgifterna är skyddade.";
    }
}
