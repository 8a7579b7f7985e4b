package se.hemvist.conflict;

import java.util.Set;
import se.hemvist.conflict.SeverityInputs.Variant;

/** One person in one home on the days of a window. */
record Visit(PersonFacts person, Home home, Window window, Facts facts) {

    Finding found(ConflictKind kind, Variant variant, Set<FactRef> causes, Set<HomeReason> homeReasons) {
        return new Finding(new SeverityInputs(kind, null, null, variant), null, null, window, causes, homeReasons);
    }
}
