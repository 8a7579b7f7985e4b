package se.hemvist.exitcase;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.YesNo;

/** Utredning: what the person needs and what the inquirer proposes. Sealed as a whole. */
record Inquiry(InvestigateNeeds found, String inquirer, Instant at) {

    boolean motivated() {
        return found.motivated() == YesNo.YES;
    }

    boolean placementNeeded() {
        return found.placementNeeded() == YesNo.YES;
    }

    /** The needs that were filled in, one paragraph each. */
    String needs() {
        return Stream.of(
                        need("Boende", found.housing()),
                        need("Inkomst", found.income()),
                        need("Skulder", found.debts()),
                        need("Beroende", found.addiction()),
                        need("Psykisk hälsa", found.mentalHealth()),
                        need("Tatueringar", found.tattoos()),
                        need("Arbete eller studier", found.occupation()),
                        need("Umgänge och nätverk", found.company()),
                        need("Barn", found.children()),
                        need("Anhöriga", found.relatives()),
                        need("Skyddade personuppgifter", found.protectedData()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String need(String title, @Nullable String text) {
        return text == null || text.isBlank() ? null : title + ": " + text;
    }

    @Override
    public String toString() {
        return "Inquiry[•••]";
    }
}
