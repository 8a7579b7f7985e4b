package se.hemvist.relativecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CaseOpening;
import se.hemvist.casework.Cases;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.StartForm;
import se.hemvist.engine.Subject;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Organisation;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * Opens a case, and one for each child; they are linked to each other. The way and the receipt are the same whoever else
 * knows the person: nothing here asks.
 */
@Component
class RelativeOpening implements StartForm<RelativeCaseToOpen, OpenRelativeCase> {

    private final RelativeKind kind;
    private final Cases cases;
    private final CaseOpening opening;
    private final Persons persons;
    private final RelativeConsents consents;
    private final RelativeWork work;
    private final SecretLinks links;
    private final Processes processes;
    private final Organisation organisation;

    RelativeOpening(
            RelativeKind kind,
            Cases cases,
            CaseOpening opening,
            Persons persons,
            RelativeConsents consents,
            RelativeWork work,
            SecretLinks links,
            Processes processes,
            Organisation organisation) {
        this.kind = kind;
        this.cases = cases;
        this.opening = opening;
        this.persons = persons;
        this.consents = consents;
        this.work = work;
        this.links = links;
        this.processes = processes;
        this.organisation = organisation;
    }

    @Override
    public RelativeCaseToOpen shown() {
        return new RelativeCaseToOpen(organisation.displayName(opening.unitOf(work.actor())));
    }

    @Override
    public Subject submit(OpenRelativeCase command) {
        var number = IdentityNumber.of(command.identityNumber(), work.today());
        var consent = RelativeConsent.read(
                command.consent(),
                command.consentSigned(),
                command.consentAuthorities(),
                isChild(number),
                work.today());
        var first = open(number, command.name(), command.protection(), consent, command);
        var family = new ArrayList<>(List.of(first));
        for (var child : command.children()) {
            var opened = open(child, command);
            processes.start("relative-protection", opened.id().toString());
            family.forEach(other -> links.record(
                    opened, other, other.equals(first) ? Kinship.PARENT_AND_CHILD : Kinship.SIBLINGS, work.actor()));
            family.add(opened);
        }
        return new Subject(first.id().toString(), first.number());
    }

    private CaseHead open(OpenedChild child, OpenRelativeCase command) {
        var number = IdentityNumber.of(child.identityNumber(), work.today());
        if (!isChild(number)) {
            throw new Refusal("Ett av barnen har fyllt 18. Öppna ett eget ärende, med personens eget samtycke.");
        }
        var basis = ConsentBasis.valueOf(child.consent().name());
        var consent = RelativeConsent.read(
                basis,
                basis.isGiven() ? Optional.ofNullable(command.consentSigned()).orElse(work.today()) : null,
                List.of(ConsentParty.values()),
                true,
                work.today());
        return open(number, child.name(), child.protection(), consent, command);
    }

    private CaseHead open(
            IdentityNumber number,
            String name,
            ProtectedIdentity protection,
            RelativeConsent consent,
            OpenRelativeCase command) {
        var actor = work.actor();
        var unit = opening.unitOf(actor);
        var person = persons.register(unit, number, name.strip(), protection);
        refuseSecond(person, actor);
        var opened = cases.open(kind, unit, person, opening.officerOf(actor, unit));
        consents.add(opened, consent);
        var story = Optional.ofNullable(command.story()).orElse("");
        work.note(opened, new RelativeOpened(command.urgency(), story, actor.user(), work.now()), "OPENED");
        return opened;
    }

    /** Whoever may not see the case opens one of their own, and learns nothing of the other. */
    private void refuseSecond(PersonId person, Actor actor) {
        for (var open : cases.openOf(person, kind)) {
            if (open.isShownTo(actor)) {
                throw new Refusal("Personen har redan ett öppet ärende, " + open.number() + ". Arbeta vidare i det.");
            }
        }
    }

    private boolean isChild(IdentityNumber number) {
        return number.born()
                .filter(born -> born.plusYears(18).isAfter(work.today()))
                .isPresent();
    }
}
