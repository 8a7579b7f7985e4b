package se.hemvist.conflict;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.SeverityInputs.Whose;

/**
 * What a rule found about a proposed stay, before it is weighed.
 *
 * @param with whom it is about besides the person of the proposed stay; null for the home alone
 * @param otherStay the stay of that person, where there is one
 * @param window the days it is about
 * @param causes the facts it rests on
 * @param homeReasons what may be told about the home; empty for every kind that is somebody's secret
 */
public record Finding(
        SeverityInputs inputs,
        @Nullable Party with,
        @Nullable String otherStay,
        Window window,
        Set<FactRef> causes,
        Set<HomeReason> homeReasons) {

    public Finding {
        causes = Set.copyOf(causes);
        homeReasons = Set.copyOf(homeReasons);
        if (homeReasons.isEmpty() == inputs.kind().isNobodysSecret()) {
            throw new IllegalArgumentException("only what is nobody's secret has reasons to tell, and it has some");
        }
    }

    /** The kind of conflict. */
    public ConflictKind kind() {
        return inputs.whose() == Whose.RELATIVES ? ConflictKind.RELATIVES_ENEMY : inputs.kind();
    }

    /** How near the two homes lie; null for the home alone. */
    public @Nullable Nearness nearness() {
        return inputs.nearness();
    }

    /** The same about a relative, who has come into it by this tie. */
    Finding ofRelatives(Tie tie) {
        return new Finding(inputs.ofRelatives(), with, otherStay, window, both(causes, Set.of(tie.ref())), homeReasons);
    }

    /** The same finding, resting on the other's facts too. */
    Finding alsoBecauseOf(Finding other) {
        return new Finding(
                inputs, with, otherStay, window, both(causes, other.causes), both(homeReasons, other.homeReasons));
    }

    static <T> Set<T> both(Set<T> one, Set<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
