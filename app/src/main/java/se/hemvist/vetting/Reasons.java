package se.hemvist.vetting;

import se.hemvist.engine.Refusal;
import se.hemvist.workspace.written.Typed;

/** Why something is closed, as it was typed. */
final class Reasons {

    private static final int LONGEST = 1_000;

    private Reasons() {}

    static String of(Typed typed) {
        var reason = typed.text("reason", "Skriv varför.");
        if (reason.length() > LONGEST) {
            throw new Refusal(
                    "reason", "Texten har %d tecken. Korta den till högst %d.".formatted(reason.length(), LONGEST));
        }
        return reason;
    }
}
