package se.hemvist.placement;

import java.util.Optional;
import se.hemvist.workspace.HeldCase;

/** A kind of case whose placements rest on something else that may be taken back. */
public interface CarriesPlacements {

    /** The id of that part in the tree; empty where the placements of the case rest on nothing. */
    Optional<String> carrier(HeldCase of);
}
