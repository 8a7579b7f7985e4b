package se.hemvist.coordination;

import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/** Lets coordinators in and nobody else; whoever is refused is logged. */
@Component
class OnlyTheDesk {

    private final CurrentActor current;
    private final AccessLog log;

    OnlyTheDesk(CurrentActor current, AccessLog log) {
        this.current = current;
        this.log = log;
    }

    Actor coordinator(Action action, String what, String id) {
        var actor = current.actor();
        if (!actor.is(Tenant.NATIONAL, Role.COORDINATOR)) {
            refused(action, what, id);
            throw new NotTheDesk();
        }
        return actor;
    }

    void refused(Action action, String what, String id) {
        log.refused(access(action, what, id));
    }

    void done(Action action, String what, String id) {
        log.write(access(action, what, id));
    }

    private static Access access(Action action, String what, String id) {
        return Access.to(action, what, GivenId.toLog(id)).of(Tenant.NATIONAL);
    }
}
