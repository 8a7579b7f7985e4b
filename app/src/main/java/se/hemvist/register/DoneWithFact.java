package se.hemvist.register;

import org.springframework.stereotype.Component;
import se.hemvist.network.FactKind;
import se.hemvist.network.KeptFacts;
import se.hemvist.network.KeptFacts.Effect;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.written.Typed;

/** Does with a fact what a page asks for, and says the same of every fact that it was done with. */
@Component
class DoneWithFact {

    static final String PROPOSED = "Förslaget väntar på en andra bedömare. Till dess gäller uppgiften som den är.";

    private static final String SAVED = "Uppgiften är sparad.";

    private final KeptFacts facts;
    private final TypedTerms terms;

    DoneWithFact(KeptFacts facts, TypedTerms terms) {
        this.facts = facts;
        this.terms = terms;
    }

    /** @return what the officer is told */
    String perform(FactAction action, FactKind kind, String id, Typed typed, Actor officer) {
        return switch (action) {
            case AMEND ->
                facts.amend(kind, id, typed.seen(), terms.terms(kind, typed), typed.textOrNothing("reason"), officer)
                                == Effect.DONE
                        ? SAVED
                        : PROPOSED;
            case REVIEW -> {
                facts.stillHolds(kind, id, typed.seen(), terms.review(typed), officer);
                yield SAVED;
            }
            case CLOSE -> {
                var reason = typed.text("reason", "Skriv varför. Den andra bedömaren läser det.");
                facts.close(kind, id, typed.seen(), reason, officer);
                yield PROPOSED;
            }
            case REOPEN -> {
                facts.reopen(kind, id, typed.seen());
                yield SAVED;
            }
        };
    }
}
