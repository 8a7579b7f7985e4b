package se.hemvist.placement;

import java.util.Locale;
import se.hemvist.workspace.Withdrawable;

/** What a placement is made of, each part resting on the one before: by its id in the tree of what may be taken back. */
public enum PlacementPart {
    APPLICATION,
    PROPOSAL,
    DECISION,
    ARRIVAL;

    private static final String OWN = "placement:";

    /** Of that placement. */
    public String of(String placementId) {
        return OWN + placementId + ":" + name().toLowerCase(Locale.ROOT);
    }

    static String placementOf(Withdrawable part) {
        return part.id().substring(OWN.length(), part.id().lastIndexOf(':'));
    }

    static PlacementPart read(Withdrawable part) {
        return valueOf(part.id().substring(part.id().lastIndexOf(':') + 1).toUpperCase(Locale.ROOT));
    }
}
