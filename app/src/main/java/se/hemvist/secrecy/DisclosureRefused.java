package se.hemvist.secrecy;

import java.io.Serial;
import se.hemvist.engine.Refusal;

/** Nothing passes: it has no ground to stand on today. */
public final class DisclosureRefused extends Refusal {

    @Serial
    private static final long serialVersionUID = 1;

    private DisclosureRefused(String field, String sentence) {
        super(field, sentence);
    }

    static DisclosureRefused withoutBasis() {
        return new DisclosureRefused(
                "legalBasis",
                "Uppgiften får inte lämnas ut utan en rättslig grund som gäller i dag. Välj en ur listan.");
    }

    static DisclosureRefused basisOfAnotherFlow() {
        return new DisclosureRefused(
                "legalBasis", "Den rättsliga grunden gäller inte för den mottagaren. Välj en annan grund ur listan.");
    }

    static DisclosureRefused withoutConsent() {
        return new DisclosureRefused(
                "consentVersion",
                "Personens samtycke gäller inte, så inget lämnas ut med stöd av det. Inhämta ett nytt samtycke eller"
                        + " välj en annan grund.");
    }
}
