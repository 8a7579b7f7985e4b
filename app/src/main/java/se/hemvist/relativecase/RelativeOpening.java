package se.hemvist.relativecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
                adultOn(number),
                work.today());
        var first = open(number, command.name(), command.protection(), consent, command.urgency(), command.story());
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
        var adultOn = adultOn(number);
        if (adultOn == null) {
            throw new Refusal("Ett av barnen har fyllt 18. Öppna ett eget ärende, med personens eget samtycke.");
        }
        return open(
                number, child.name(), child.protection(), consent(child, adultOn), command.urgency(), child.story());
    }

    /** Each child's own, with its day and whom it names; what is missing is said with whose it is. */
    private RelativeConsent consent(OpenedChild child, LocalDate adultOn) {
        try {
            return RelativeConsent.read(
                    ConsentBasis.valueOf(child.consent().name()),
                    child.consentSigned(),
                    child.consentAuthorities(),
                    adultOn,
                    work.today());
        } catch (Refusal missing) {
            throw new Refusal("Ett av barnen: " + missing.sentence());
        }
    }

    private CaseHead open(
            IdentityNumber number,
            String name,
            ProtectedIdentity protection,
            RelativeConsent consent,
            HowUrgent urgency,
            @Nullable String told) {
        var actor = work.actor();
        var unit = opening.unitOf(actor);
        var person = persons.register(unit, number, name.strip(), protection);
        refuseSecond(person, actor);
        var opened = cases.open(kind, unit, person, opening.officerOf(actor, unit));
        consents.add(opened, consent);
        var story = Optional.ofNullable(told).orElse("");
        work.note(opened, new RelativeOpened(urgency, story, actor.user(), work.now()), "OPENED");
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

    /** Null for an adult, and while nobody knows when they are born. */
    private @Nullable LocalDate adultOn(IdentityNumber number) {
        return number.born()
                .map(born -> born.plusYears(18))
                .filter(day -> day.isAfter(work.today()))
                .orElse(null);
    }
}
