package se.hemvist.conflict;

import java.util.Set;
import se.hemvist.conflict.SeverityInputs.Variant;

/** One person in one home on the days of a window. */
record Visit(PersonFacts person, Home home, Window window, Facts facts) {

    /** The finding is with an enemy who has no stay in it. */
    Finding found(ConflictKind kind, Party with, Set<FactRef> causes) {
        return new Finding(new SeverityInputs(kind, null, null, null), with, null, window, causes, Set.of());
    }

    Finding found(ConflictKind kind, Variant variant, Set<FactRef> causes, Set<HomeReason> homeReasons) {
        return new Finding(new SeverityInputs(kind, null, null, variant), null, null, window, causes, homeReasons);
    }
}
