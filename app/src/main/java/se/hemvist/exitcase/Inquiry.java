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
                        need("Pengar och skulder", found.economy()),
                        need("Hälsa och beroende", found.health()),
                        need("Arbete eller studier", found.occupation()),
                        need("Familj och barn", found.family()),
                        need("Annat", found.other()))
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
