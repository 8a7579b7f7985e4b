package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.StartForm;
import se.hemvist.engine.Subject;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;

/** Opens a case. The way is the same, and so is the receipt, whoever else in Sweden knows the person: nothing here asks. */
@Component
class OpeningForm implements StartForm<CaseToOpen, OpenExitCase> {

    private final ExitCases cases;
    private final Persons persons;
    private final Aftercare aftercare;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Organisation organisation;
    private final Clock clock;

    OpeningForm(
            ExitCases cases,
            Persons persons,
            Aftercare aftercare,
            CaseAccess access,
            CurrentActor current,
            Organisation organisation,
            Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.aftercare = aftercare;
        this.access = access;
        this.current = current;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public CaseToOpen shown() {
        return new CaseToOpen(organisation.displayName(unitOf(current.actor())));
    }

    @Override
    public Subject submit(OpenExitCase command) {
        var actor = current.actor();
        var tenant = unitOf(actor);
        var today = LocalDate.now(clock);
        var consent = Consent.read(command, today);
        var number = IdentityNumber.of(command.identityNumber(), today);
        var person = persons.register(tenant, number, command.name().strip(), command.protection());
        refuseSecond(person, actor);
        var opened = open(command, consent, actor, tenant, person);
        cases.add(opened);
        aftercare.newCaseOf(person);
        access.log(Action.CREATE, opened);
        return new Subject(opened.id().toString(), opened.number());
    }

    /** Whoever may not see the case opens one of their own, and learns nothing of the other. */
    private void refuseSecond(PersonId person, Actor actor) {
        for (var open : cases.openOf(person)) {
            if (open.isShownTo(actor)) {
                throw new CaseAlreadyOpen(open.number());
            }
        }
    }

    private ExitCase open(OpenExitCase command, Consent consent, Actor actor, Tenant tenant, PersonId person) {
        return new ExitCase(
                UUID.randomUUID(),
                CaseNumber.draw(),
                tenant,
                person,
                actor.is(tenant, Role.CASEWORKER) ? actor.user() : null,
                new Contact(command.contactSource(), command.urgency(), command.contactNote()),
                consent,
                null,
                null,
                null,
                null,
                null,
                Instant.now(clock),
                0);
    }

    private static Tenant unitOf(Actor actor) {
        var units = actor.groups().stream()
                .filter(group -> group.role() == Role.CASEWORKER || group.role() == Role.INTAKE)
                .map(UnitGroup::tenant)
                .distinct()
                .toList();
        if (units.size() != 1) {
            throw new Refusal(
                    "Ett ärende öppnas av en handläggare eller mottagning i en enda kommun. Logga in med den rollen.");
        }
        return units.get(0);
    }
}
