package se.hemvist.conflict;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.SeverityInputs.Variant;

/** One person in one home on the days of a window. */
record Visit(PersonFacts person, Home home, Window window, Facts facts) {

    Enmity enmity() {
        return Enmity.of(person, window, facts);
    }

    /** The same visit if the relative came instead. */
    Visit insteadOf(PersonFacts relative) {
        return new Visit(relative, home, window, facts);
    }

    /** The finding is with an enemy who has no stay in it, or with nobody. */
    Finding found(ConflictKind kind, @Nullable Party with, Set<FactRef> causes) {
        return new Finding(new SeverityInputs(kind, null, null, null), with, null, window, causes, Set.of());
    }

    Finding found(ConflictKind kind, Variant variant, Set<FactRef> causes, Set<HomeReason> homeReasons) {
        return new Finding(new SeverityInputs(kind, null, null, variant), null, null, window, causes, homeReasons);
    }
}
