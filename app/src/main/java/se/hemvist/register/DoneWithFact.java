package se.hemvist.register;

import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactKind;
import se.hemvist.network.HandedFacts;
import se.hemvist.network.KeptFacts;
import se.hemvist.network.KeptFacts.Effect;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Tenant;
import se.hemvist.workspace.written.Typed;

/** Does with a fact what a page asks for, and says the same of every fact that it was done with. */
@Component
class DoneWithFact {

    static final String PROPOSED = "Förslaget väntar på en andra bedömare. Till dess gäller uppgiften som den är.";

    private static final String SAVED = "Uppgiften är sparad.";

    private final KeptFacts facts;
    private final HandedFacts handed;
    private final FactForms forms;
    private final TypedTerms terms;

    DoneWithFact(KeptFacts facts, HandedFacts handed, FactForms forms, TypedTerms terms) {
        this.facts = facts;
        this.handed = handed;
        this.forms = forms;
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
            case TAKE -> {
                handed.take(kind, id, officer);
                yield "Du svarar för uppgiften.";
            }
            case HAND_ON -> {
                var to = typed.line("to", "Välj en polisregion.");
                var reason = typed.text("reason", "Skriv varför. Den mottagande enheten läser det.");
                if (forms.otherRegions().stream()
                        .noneMatch(region -> region.value().equals(to))) {
                    throw new Refusal("to", "Välj en polisregion i listan.");
                }
                handed.handOn(kind, id, new Tenant(to), reason, officer);
                yield "Uppgiften är överlämnad.";
            }
            case REOPEN -> {
                facts.reopen(kind, id, typed.seen());
                yield SAVED;
            }
        };
    }
}
