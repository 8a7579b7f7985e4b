package se.hemvist.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.ProtectedIdentity;

/** The persons of each unit. What one unit registers tells no other unit anything. */
@Component
public class Persons {

    private static final String PERSON = "person";

    private final PersonRecords records;
    private final JointPersons joints;
    private final PersonTokens tokens;
    private final AccessLog log;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    Persons(
            PersonRecords records,
            JointPersons joints,
            PersonTokens tokens,
            AccessLog log,
            CurrentActor current,
            ApplicationEventPublisher events) {
        this.records = records;
        this.joints = joints;
        this.tokens = tokens;
        this.log = log;
        this.current = current;
        this.events = events;
    }

    /** The unit's record of the person: the one it has, with the stronger of the two protections, or a new one. */
    @Transactional
    public PersonId register(Tenant tenant, IdentityNumber number, String name, ProtectedIdentity protection) {
        var joint = joints.jointOf(number);
        var known = records.find(tenant, number);
        var id = known.isPresent()
                ? strengthen(known.get(), protection)
                : records.insert(new Person(new PersonId(UUID.randomUUID()), tenant, number, name, protection), joint);
        logged(known.isPresent() ? Action.READ : Action.CREATE, id, tenant, joint);
        return id;
    }

    /**
     * A new record of somebody whose number nobody knows yet.
     *
     * @param name what they are called so long
     * @param bornAtLatest by their age, as somebody guesses it; null when nobody has
     */
    @Transactional
    public PersonId registerUnknown(
            Tenant tenant, String name, ProtectedIdentity protection, @Nullable LocalDate bornAtLatest) {
        var joint = joints.unknown(bornAtLatest);
        var id = records.insert(new Person(new PersonId(UUID.randomUUID()), tenant, null, name, protection), joint);
        logged(Action.CREATE, id, tenant, joint);
        return id;
    }

    /**
     * Somebody unknown turns out to be the one with this number: what is kept of them for the check, their stays,
     * assessments and secret ties, is carried over to that one there and then.
     *
     * @return the unit's record of the person from now on: the one it had already, or the same that was unknown
     */
    @Transactional
    public PersonId identify(PersonId unknown, IdentityNumber number, String name, ProtectedIdentity protection) {
        var person = read(unknown, Action.CHANGE);
        if (person.knownNumber().isPresent()) {
            throw new Refusal("Personen är redan identifierad. Ladda om sidan.");
        }
        var was = jointOf(unknown);
        var identified = isThatOne(person, number, name, person.protection().orStronger(protection));
        events.publishEvent(new PersonsMerged(was, jointOf(identified)));
        return identified;
    }

    private PersonId isThatOne(Person person, IdentityNumber number, String name, ProtectedIdentity protection) {
        if (records.find(person.tenant(), number).isPresent()) {
            return register(person.tenant(), number, name, protection);
        }
        var identified = new Person(person.id(), person.tenant(), number, name, protection);
        records.identify(identified, joints.jointOf(number));
        return person.id();
    }

    /** The person's identity is protected from now on, by that or by the stronger that was known; every view marks it. */
    @Transactional
    public void protect(PersonId id, ProtectedIdentity protection) {
        strengthen(read(id, Action.CHANGE), protection);
    }

    private PersonId strengthen(Person known, ProtectedIdentity protection) {
        var stronger = known.protection().orStronger(protection);
        if (stronger != known.protection()) {
            records.protect(known, stronger);
        }
        return known.id();
    }

    /**
     * Reads a person, and logs it.
     *
     * @throws NotYourPerson when somebody of another unit is logged in, other than a coordinator
     */
    @Transactional
    public Person find(PersonId id) {
        return read(id, Action.READ);
    }

    /** What a list shows: the name, or initials when the identity is protected. Logged as listed. */
    @Transactional
    public String label(PersonId id) {
        return read(id, Action.LIST).label();
    }

    /** What a list shows of a person in a case of their own: label and mark. Logged as listed. */
    @Transactional
    public ListedPerson listed(PersonId id) {
        return ListedPerson.of(read(id, Action.LIST));
    }

    /** The unit's own record of whoever has the number; registers nobody. What is then shown is logged by who shows it. */
    public Optional<PersonId> known(Tenant tenant, IdentityNumber number) {
        return records.find(tenant, number).map(Person::id);
    }

    /** Those of them whose name holds every word of the text. What is then shown is logged by who shows it. */
    public List<PersonId> named(Collection<PersonId> among, String text) {
        var words = List.of(text.toLowerCase(SwedishText.LOCALE).strip().split("\\s+"));
        return records.names(among).entrySet().stream()
                .filter(person -> words.stream().allMatch(person.getValue().toLowerCase(SwedishText.LOCALE)::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The joint person behind a record, for the modules that are searched across units; shows nobody anything. */
    public JointId jointOf(PersonId id) {
        return joints.kept(records.jointOf(id));
    }

    private Person read(PersonId id, Action action) {
        var person = records.find(id);
        var joint = jointOf(id);
        if (current.find().filter(actor -> !mayRead(actor, person.tenant())).isPresent()) {
            log.refused(access(action, id, person.tenant(), joint));
            throw new NotYourPerson();
        }
        logged(action, id, person.tenant(), joint);
        return person;
    }

    private static boolean mayRead(Actor actor, Tenant tenant) {
        return actor.belongsTo(tenant) || actor.is(Tenant.NATIONAL, Role.COORDINATOR);
    }

    private void logged(Action action, PersonId id, Tenant tenant, JointId joint) {
        log.write(access(action, id, tenant, joint));
    }

    private Access access(Action action, PersonId id, Tenant tenant, JointId joint) {
        return Access.to(action, PERSON, id.toString()).of(tenant).about(tokens.forAccessLog(joint));
    }
}
