package se.hemvist.urgent;

import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;
import se.hemvist.placement.UrgentPlacements;

/** The urgent placements of whoever is logged in; everything done to one is logged, what is refused too. */
@Component
class OwnUrgents {

    private final UrgentRows rows;
    private final CurrentActor current;
    private final Persons persons;
    private final PersonTokens tokens;
    private final UrgentPlacements placements;
    private final AccessLog log;

    OwnUrgents(
            UrgentRows rows,
            CurrentActor current,
            Persons persons,
            PersonTokens tokens,
            UrgentPlacements placements,
            AccessLog log) {
        this.rows = rows;
        this.placements = placements;
        this.current = current;
        this.persons = persons;
        this.tokens = tokens;
        this.log = log;
    }

    /** To look at; logged as read. */
    UrgentPlacement read(String id) {
        var urgent = own(rows.get(id), Action.READ);
        log(Action.READ, urgent);
        return urgent;
    }

    /** To change: nobody else changes it till the transaction ends. */
    UrgentPlacement held(String id) {
        return own(rows.held(id), Action.CHANGE);
    }

    /** The same, by day: a caseworker who begins with what nobody has, has it from then on. */
    UrgentPlacement heldByDay(String id) {
        var urgent = held(id).placed();
        var actor = current.actor();
        if (urgent.caseworker() == null && actor.is(urgent.tenant(), Role.CASEWORKER)) {
            rows.isTakenBy(urgent, actor.user());
            placements.handOver(urgent.placement(), actor.user());
            return rows.get(id);
        }
        return urgent;
    }

    private UrgentPlacement own(UrgentPlacement urgent, Action action) {
        if (!urgent.isShownTo(current.actor())) {
            throw refused(action, urgent, new Refusal("Den akuta placeringen hör inte till dina ärenden."));
        }
        return urgent;
    }

    /** Logs the refusal, which stays logged although everything else is undone. */
    Refusal refused(Action action, UrgentPlacement urgent, Refusal refusal) {
        log.refused(access(action, urgent));
        return refusal;
    }

    void log(Action action, UrgentPlacement urgent) {
        log.write(access(action, urgent));
    }

    /** @param code what was done, as a code */
    void log(Action action, UrgentPlacement urgent, String code) {
        log.write(access(action, urgent).because(code));
    }

    private Access access(Action action, UrgentPlacement urgent) {
        return Access.to(action, "urgent-placement", urgent.id().toString())
                .of(urgent.tenant())
                .about(tokens.forAccessLog(persons.jointOf(urgent.person())))
                .inCase(urgent.number());
    }
}
