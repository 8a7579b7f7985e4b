package se.hemvist.placement.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;

/** Who may not decide against röd or okänd calls somebody who may, and says whom. */
public final class AtNightADeciderIsCalled {

    private AtNightADeciderIsCalled() {}

    public static Optional<Refusal> check(Value answer, Tenant kommun, Actor actor, @Nullable String decidedBy) {
        return PlacingAgainstTheAnswerNeedsAReason.isAgainst(answer)
                        && OnlyADeciderDecides.check(kommun, actor).isPresent()
                        && (decidedBy == null || decidedBy.isBlank())
                ? Optional.of(new Refusal(
                        "decidedBy",
                        "Beskedet är rött eller okänt. Ring den som får besluta ändå och skriv vem det är:"
                                + " enhetschefen eller nämndens utsedda ledamot."))
                : Optional.empty();
    }
}
