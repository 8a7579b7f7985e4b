package se.hemvist.placement.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;

/** Four eyes: who chose the home, proposed it or asked for longer is not who decides. */
public final class NobodyDecidesOnTheirOwnProposal {

    private NobodyDecidesOnTheirOwnProposal() {}

    /** @param users who have chosen, proposed or asked; null where nobody has */
    public static Optional<Refusal> check(Actor actor, @Nullable String... users) {
        return Stream.of(users).anyMatch(actor.user()::equals)
                ? Optional.of(new Refusal("Du har själv valt eller föreslagit det här. Någon annan behöver besluta."))
                : Optional.empty();
    }
}
