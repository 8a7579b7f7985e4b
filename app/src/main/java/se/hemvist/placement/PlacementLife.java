package se.hemvist.placement;

import java.util.List;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.PageLink;

/** For the page of a case: what may be done with its placement now, and what has been recorded of it. */
public interface PlacementLife {

    /** Where each thing that this officer may do now is done; nothing with another's placement. */
    List<PageLink> actions(PlacementView placement, Actor actor);

    /** The first first. */
    List<Happening> happenings(String placementId);
}
