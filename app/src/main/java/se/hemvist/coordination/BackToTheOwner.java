package se.hemvist.coordination;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.FactRef;
import se.hemvist.network.FactKind;
import se.hemvist.network.QuestionedFacts;

/** Sends a questioned fact of the police back to its owner: which fact, and why in set words. That is all that crosses. */
@Component
class BackToTheOwner {

    private final QuestionedFacts questioned;

    BackToTheOwner(QuestionedFacts questioned) {
        this.questioned = questioned;
    }

    /** A fact of a home has no owner at the police, and is the desk's own to have corrected. */
    void send(FactRef fact, FactDoubt doubt) {
        var name = fact.kind().toUpperCase(Locale.ROOT).replace('-', '_');
        Arrays.stream(FactKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .ifPresent(kind -> questioned.question(kind, fact.id(), doubt.question()));
    }
}
