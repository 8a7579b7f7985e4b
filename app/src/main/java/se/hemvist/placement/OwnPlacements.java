package se.hemvist.placement;

import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.SealBroken;

/** The placements of the unit of whoever is logged in; everything done to one is logged, what is refused too. */
@Component
class OwnPlacements {

    private final PlacementRows rows;
    private final CurrentActor current;
    private final Persons persons;
    private final PersonTokens tokens;
    private final AccessLog log;

    OwnPlacements(PlacementRows rows, CurrentActor current, Persons persons, PersonTokens tokens, AccessLog log) {
        this.rows = rows;
        this.current = current;
        this.persons = persons;
        this.tokens = tokens;
        this.log = log;
    }

    /** To look at; logged as read. */
    Placement read(String id) {
        var placement = own(rows.get(id), Action.READ);
        log(Action.READ, placement);
        return placement;
    }

    /** To change: nobody else changes it till the transaction ends. */
    Placement held(String id) {
        return own(rows.held(id), Action.CHANGE);
    }

    private Placement own(Placement placement, Action action) {
        if (!current.actor().belongsTo(placement.tenant())) {
            throw refused(action, placement, new Refusal("Placeringen hör inte till din enhet."));
        }
        return placement;
    }

    /** Logs the refusal, which stays logged although everything else is undone. */
    Refusal refused(Action action, Placement placement, Refusal refusal) {
        log.refused(access(action, placement));
        return refusal;
    }

    void log(Action action, Placement placement) {
        log.write(access(action, placement));
    }

    /** @param code what was decided, as a code */
    void log(Action action, Placement placement, String code) {
        log.write(access(action, placement).because(code));
    }

    /** Where a key is missing nobody can be joined: what is done is logged all the same, by its case alone. */
    private Access access(Action action, Placement placement) {
        var access = Access.to(action, "placement", placement.id().toString())
                .of(placement.tenant())
                .inCase(placement.caseNumber());
        try {
            return access.about(tokens.forAccessLog(persons.jointOf(placement.person())));
        } catch (SealBroken | IllegalStateException keyless) {
            return access;
        }
    }
}
