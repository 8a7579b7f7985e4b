package se.hemvist.workspace;

import java.util.List;
import se.hemvist.organisation.Actor;

/** What more can be opened from a case's page, by a feature that the case's kind knows nothing of. */
public interface CasePageLinks {

    /** Empty for whoever has no business there; the same whether or not there is anything to see. */
    List<PageLink> of(String caseNumber, Actor actor);
}
