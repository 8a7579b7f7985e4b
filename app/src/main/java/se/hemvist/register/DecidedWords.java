package se.hemvist.register;

import java.util.Optional;
import se.hemvist.network.FactProposal.Decided;
import se.hemvist.organisation.SwedishText;

/** How a proposal ended, in a sentence. */
final class DecidedWords {

    private DecidedWords() {}

    /** @param outdated what was wrong by the time somebody was to confirm it */
    static String of(Decided decided, String officer, String outdated) {
        var who = officer + " den " + SwedishText.day(decided.on());
        return switch (decided.outcome()) {
            case CONFIRMED -> "Bekräftat av " + who + ".";
            case REFUSED ->
                "Avslaget av " + who + ": "
                        + Optional.ofNullable(decided.answer()).orElse("");
            case WITHDRAWN -> "Återtaget av " + who + ".";
            case OUTDATED -> "Inaktuellt: " + outdated + " när " + who + " skulle bekräfta.";
        };
    }
}
