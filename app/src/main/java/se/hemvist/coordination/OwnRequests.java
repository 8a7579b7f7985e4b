package se.hemvist.coordination;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.PersonTokens;

/** The requests to the unit of whoever is logged in; everything done to one is logged, what is refused too. */
@Component
class OwnRequests {

    private static final String REQUEST = "action-request";

    private final ActionRequests requests;
    private final Sides sides;
    private final CurrentActor current;
    private final PersonTokens tokens;
    private final AccessLog log;

    OwnRequests(ActionRequests requests, Sides sides, CurrentActor current, PersonTokens tokens, AccessLog log) {
        this.requests = requests;
        this.sides = sides;
        this.current = current;
        this.tokens = tokens;
        this.log = log;
    }

    /** To look at: who reads the request reads of the placement that it is about, and that is what is logged. */
    OwnRequest read(String id) {
        var own = own(id, Action.READ);
        var placement = own.side().placement();
        var read =
                placement == null ? access(Action.READ, own) : of(Access.to(Action.READ, "placement", placement), own);
        log.write(read.because(REQUEST));
        return own;
    }

    /** To answer. */
    OwnRequest answered(String id) {
        return own(id, Action.ANSWER);
    }

    void log(Action action, OwnRequest own, String code) {
        log.write(access(action, own).because(code));
    }

    private OwnRequest own(String id, Action action) {
        var request = requests.get(UUID.fromString(id));
        var own = new OwnRequest(request, sides.of(request.stay()));
        if (!current.actor().belongsTo(own.side().tenant())) {
            log.refused(access(action, own));
            throw new Refusal("Begäran hör inte till din enhet.");
        }
        return own;
    }

    private Access access(Action action, OwnRequest own) {
        return of(Access.to(action, REQUEST, own.request().id().toString()), own);
    }

    private Access of(Access access, OwnRequest own) {
        var side = own.side();
        return access.of(side.tenant()).about(tokens.forAccessLog(side.joint())).inCase(side.caseNumber());
    }

    /** A request, with the side that it asks. */
    record OwnRequest(ActionRequest request, Side side) {}
}
