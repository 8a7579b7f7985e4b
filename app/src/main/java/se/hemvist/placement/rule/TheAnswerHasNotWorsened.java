package se.hemvist.placement.rule;

import java.util.Optional;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.ReadableAnswer;

/** Nobody places on an answer that has become worse since they read it. */
public final class TheAnswerHasNotWorsened {

    private TheAnswerHasNotWorsened() {}

    public static Optional<Refusal> check(Value shown, Value now) {
        return rank(now) > rank(shown)
                ? Optional.of(new Refusal("Beskedet har ändrats från " + lower(shown) + " till " + lower(now)
                        + " sedan du läste det. Läs det nya beskedet och besluta igen."))
                : Optional.empty();
    }

    private static int rank(Value value) {
        return switch (value) {
            case NO_KNOWN_CONFLICT -> 0;
            case CHECK_HOME -> 1;
            case CANNOT_CONFIRM -> 2;
            case DO_NOT_PLACE -> 3;
        };
    }

    private static String lower(Value value) {
        return ReadableAnswer.colour(value).toLowerCase(SwedishText.LOCALE);
    }
}
