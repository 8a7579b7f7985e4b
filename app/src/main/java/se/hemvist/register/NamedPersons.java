package se.hemvist.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.network.RegisterPerson;
import se.hemvist.network.RegisterPersons;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.ListedPerson;
import se.hemvist.person.NotAnIdentityNumber;
import se.hemvist.person.Persons;

/** Who somebody is: from a number to the register's person, and back to what a page may say. */
@Component
class NamedPersons {

    private final RegisterPersons register;
    private final Persons persons;
    private final CurrentActor current;
    private final Clock clock;

    NamedPersons(RegisterPersons register, Persons persons, CurrentActor current, Clock clock) {
        this.register = register;
        this.persons = persons;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refusal about the field when it is no number */
    RegisterPerson numbered(String field, String typed) {
        try {
            return register.of(IdentityNumber.of(typed, LocalDate.now(clock.withZone(SwedishTime.ZONE))));
        } catch (NotAnIdentityNumber misspelt) {
            throw new Refusal(field, misspelt.sentence());
        }
    }

    Optional<RegisterPerson> find(String id) {
        return register.find(id);
    }

    List<String> formerNumbers(RegisterPerson person) {
        return register.formerNumbers(person).stream()
                .map(IdentityNumber::written)
                .toList();
    }

    Shown shown(JointId joint) {
        var known = register.known(Set.of(joint)).get(joint);
        return known == null ? Shown.NOBODY_KNOWN : shown(known);
    }

    /** The name as the officer's own region has it, if it has one. */
    Shown shown(RegisterPerson person) {
        var named = current.actor()
                .tenantIn(InformationDomain.POLICE)
                .flatMap(region -> persons.known(region, person.number()))
                .map(persons::listed);
        return new Shown(
                "/hemvist/register/personer/" + person.id(),
                named.map(ListedPerson::label).orElse(""),
                person.number().written(),
                named.map(ListedPerson::mark).orElse(""));
    }

    /**
     * A person on a page.
     *
     * @param href empty when the register knows no number, as of somebody unknown
     * @param mark the protection in words; empty where there is none
     */
    record Shown(String href, String name, String number, String mark) {

        static final Shown NOBODY_KNOWN = new Shown("", "", "Okänt nummer", "");

        public String label() {
            return name.isBlank() ? number : name + ", " + number;
        }

        @Override
        public String toString() {
            return "Shown[•••]";
        }
    }
}
