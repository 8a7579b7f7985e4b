package se.hemvist.workspace.disclosure;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;

/** Finds the case among the actor's own; one that is not theirs and one that is not there are the same 404. */
@Component
class OwnCase {

    private final List<CaseFiles> kinds;

    OwnCase(List<CaseFiles> kinds) {
        this.kinds = kinds;
    }

    CaseFile open(String number, Actor actor) {
        return kinds.stream()
                .flatMap(kind -> kind.open(number, actor).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whom the disclosures of the case are about; 404 for a case that hands nothing out. */
    static PersonInCase personIn(CaseFile file) {
        var reference = file.personReference();
        if (reference == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new PersonInCase(reference, file.line().number());
    }

    /** In whose name something is handed out; with several units nobody can know. */
    static Tenant unitOf(Actor actor) {
        if (actor.tenants().size() != 1) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return actor.tenants().iterator().next();
    }
}
