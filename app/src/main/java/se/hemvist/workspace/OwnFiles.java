package se.hemvist.workspace;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.NothingThere;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;

/** The files of one's own cases in a kommun, of every kind, for the pages that every case has. */
@Component
public class OwnFiles {

    private final List<CaseFiles> kinds;

    OwnFiles(List<CaseFiles> kinds) {
        this.kinds = kinds;
    }

    /**
     * The file of a case of one's own, in the kommun; its reading is logged by its kind, and a refusal too.
     *
     * @throws NothingThere the same for a case that is not theirs and one that is not there
     */
    public CaseFile open(String caseNumber, Actor actor) {
        if (actor.tenantIn(InformationDomain.MUNICIPAL).isEmpty()) {
            throw new NothingThere();
        }
        return kinds.stream()
                .flatMap(kind -> kind.open(caseNumber, actor).stream())
                .findFirst()
                .orElseThrow(NothingThere::new);
    }

    /** Whether that is an open case of one's own in the kommun; asked to make a link of it. */
    public boolean has(String caseNumber, Actor actor) {
        return actor.tenantIn(InformationDomain.MUNICIPAL).isPresent()
                && kinds.stream().anyMatch(kind -> kind.has(caseNumber, actor));
    }
}
