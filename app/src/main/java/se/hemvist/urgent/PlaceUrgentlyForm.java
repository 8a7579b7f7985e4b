package se.hemvist.urgent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.StartForm;
import se.hemvist.engine.Subject;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.UrgentPlacements;
import se.hemvist.placement.UrgentStay;
import se.hemvist.secrecy.BlindIndex;

/** Begins an urgent placement: the place is held, and committed before it is checked, with what was told beside it. */
@Component
class PlaceUrgentlyForm implements StartForm<PlaceUrgentlyShown, PlaceUrgently> {

    private static final int SHORTEST_NOTE = 10;

    private final UrgentRows rows;
    private final OwnUrgents own;
    private final UrgentPersons persons;
    private final UrgentPlaces places;
    private final UrgentPlacements placements;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final BlindIndex index;
    private final CurrentActor current;
    private final Clock clock;

    PlaceUrgentlyForm(
            UrgentRows rows,
            OwnUrgents own,
            UrgentPersons persons,
            UrgentPlaces places,
            UrgentPlacements placements,
            Organisation organisation,
            Deadlines deadlines,
            BlindIndex index,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.own = own;
        this.persons = persons;
        this.places = places;
        this.placements = placements;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.index = index;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public PlaceUrgentlyShown shown() {
        var kommun = UrgentUnit.of(current.actor());
        return new PlaceUrgentlyShown(organisation.displayName(kommun), places.homes(kommun), places.municipalities());
    }

    @Override
    public Subject submit(PlaceUrgently command) {
        var actor = current.actor();
        var kommun = UrgentUnit.of(actor);
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        var there = command.alreadyThere() == YesNo.YES;
        var days = UrgentDays.of(there, command.from(), command.until(), today, deadlines.on(today));
        checkGround(command);
        places.checkImpossible(command.impossible());
        var person = persons.register(kommun, command, today);
        refuseSecond(person, actor);
        var home = places.home(kommun, placeOf(command), command.impossible());
        return begin(command, actor, kommun, person, new UrgentStay(home, days.from(), days.until(), there));
    }

    private static void checkGround(PlaceUrgently command) {
        var note = command.groundNote();
        if (command.ground() == UrgentGround.OTHER && (note == null || note.length() < SHORTEST_NOTE)) {
            throw new Refusal("groundNote", "Skriv vilken grund placeringen vilar på, minst tio tecken.");
        }
    }

    /** Whoever may not see the other begins one of their own, and learns nothing of it. */
    private void refuseSecond(PersonId person, Actor actor) {
        rows.openOf(person).stream()
                .filter(open -> open.isShownTo(actor))
                .findFirst()
                .ifPresent(open -> {
                    throw new Refusal(
                            "Personen har redan en akut placering hos er: " + open.number() + ". Arbeta vidare i den.");
                });
    }

    private Subject begin(PlaceUrgently command, Actor actor, Tenant kommun, PersonId person, UrgentStay stay) {
        var id = UUID.randomUUID();
        var number = UrgentNumber.ofPlacement();
        var placement =
                placements.hold(new RequestPlacement(kommun, id.toString(), number, person, actor.user()), stay);
        var made = made(command, actor, kommun, person, stay, id, number, placement);
        try {
            rows.insert(made, openToken(command, actor, kommun));
        } catch (DuplicateKeyException sentTwice) {
            throw new Refusal("Den här akuta placeringen är redan inskickad. Se dina uppgifter.");
        }
        own.log(Action.CREATE, made);
        return new Subject(id.toString(), number);
    }

    private UrgentPlacement made(
            PlaceUrgently command,
            Actor actor,
            Tenant kommun,
            PersonId person,
            UrgentStay stay,
            UUID id,
            String number,
            String placement) {
        var known = command.identity() == PlaceUrgently.Identity.KNOWN;
        return new UrgentPlacement(
                id,
                number,
                kommun,
                person,
                placement,
                actor.user(),
                actor.is(kommun, Role.CASEWORKER) ? actor.user() : null,
                command.ground(),
                command.ground() == UrgentGround.ORAL_CONSENT ? UrgentConsent.ORAL : UrgentConsent.NONE,
                new Told(command.age(), command.threat(), command.impossible(), command.groundNote()),
                stay.from(),
                stay.until(),
                stay.there(),
                known && command.protection() != null,
                UrgentStatus.HELD,
                null,
                null,
                null,
                null,
                null,
                Instant.now(clock),
                null,
                null);
    }

    private static UrgentPlace placeOf(PlaceUrgently command) {
        return new UrgentPlace(command.home(), command.municipality(), command.address());
    }

    /** The same officer who sends the same thing twice means it once. */
    private String openToken(PlaceUrgently command, Actor actor, Tenant kommun) {
        var what = String.join(
                "\n",
                kommun.id(),
                actor.user(),
                String.valueOf(command.identityNumber()),
                String.valueOf(command.name()),
                command.threat(),
                String.valueOf(command.home()),
                String.valueOf(command.address()),
                String.valueOf(command.from()),
                command.until().toString());
        return index.token(InformationDomain.MUNICIPAL, "urgent_placement.open", what);
    }
}
