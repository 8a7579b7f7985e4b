package se.hemvist.register;

import org.springframework.stereotype.Component;
import se.hemvist.network.HandedFacts;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;

/** How a fact came to the unit that answers for it, in one line. */
@Component
class HandedWords {

    private final HandedFacts handed;
    private final ShownFacts facts;
    private final Organisation organisation;

    HandedWords(HandedFacts handed, ShownFacts facts, Organisation organisation) {
        this.handed = handed;
        this.facts = facts;
        this.organisation = organisation;
    }

    /** Empty when it was never handed on. */
    String of(RegisteredFact fact) {
        return handed.lastOf(fact)
                .map(handover -> "Överlämnad av %s, %s, den %s: %s"
                        .formatted(
                                facts.officer(handover.by()),
                                organisation.displayName(handover.from()),
                                SwedishText.day(handover.on()),
                                handover.reason()))
                .orElse("");
    }
}
