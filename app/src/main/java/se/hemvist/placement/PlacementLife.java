package se.hemvist.placement;

import java.time.LocalDate;
import java.util.List;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.PageLink;

/** For a case: what may be done with its placement now, what has been recorded of it, and what the case itself learns. */
public interface PlacementLife {

    /** Where each thing that this officer may do now is done; nothing with another's placement. */
    List<PageLink> actions(PlacementView placement, Actor actor);

    /** The first first. */
    List<Happening> happenings(String placementId);

    /**
     * Who had run from the home where they lived last is back in it. Nothing changes for who has not run, or is back already.
     *
     * @throws se.hemvist.engine.Refusal when it is no day that it can have been
     */
    void cameBack(String caseId, LocalDate on);

    /** Who had run is known to be elsewhere and does not come back: the homes that they ran from count no longer. */
    void staysAway(String caseId, LocalDate on);
}
