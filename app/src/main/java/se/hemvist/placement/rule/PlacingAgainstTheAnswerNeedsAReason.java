package se.hemvist.placement.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.engine.Refusal;

/** The kommun keeps the decision (11 § LVU), but against röd or okänd it says why. */
public final class PlacingAgainstTheAnswerNeedsAReason {

    private static final int CHARACTERS = 10;

    private PlacingAgainstTheAnswerNeedsAReason() {}

    public static boolean isAgainst(Value answer) {
        return answer == Value.DO_NOT_PLACE || answer == Value.CANNOT_CONFIRM;
    }

    public static Optional<Refusal> check(Value answer, @Nullable String reason) {
        var given = reason == null ? 0 : reason.strip().length();
        return isAgainst(answer) && given < CHARACTERS
                ? Optional.of(new Refusal(
                        "reason",
                        "Beskedet är rött eller okänt. Skriv varför personen placeras ändå, minst tio tecken."))
                : Optional.empty();
    }
}
