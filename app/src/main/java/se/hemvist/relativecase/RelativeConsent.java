package se.hemvist.relativecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishText;

/**
 * The consent of a case: whose it is, or why there is none.
 *
 * @param version what a disclosure that rests on it refers to
 */
record RelativeConsent(ConsentBasis basis, @Nullable LocalDate signed, int version, boolean withdrawn) {

    private static final int FIRST = 1;

    /** Read as the form says, or refused with what is missing. */
    static RelativeConsent read(
            ConsentBasis basis,
            @Nullable LocalDate signed,
            List<ConsentParty> named,
            boolean ofChild,
            LocalDate today) {
        if (ofChild != basis.isOfGuardians() && basis != ConsentBasis.REFUSED) {
            throw new Refusal(
                    "consent",
                    ofChild
                            ? "För ett barn samtycker vårdnadshavarna. Svara för dem."
                            : "Personen är vuxen och samtycker själv. Svara ja eller nej för personen.");
        }
        if (!basis.isGiven()) {
            return new RelativeConsent(basis, null, FIRST, false);
        }
        if (signed == null) {
            throw new Refusal("consentSigned", "Datum för samtycket saknas. Ange vilken dag det skrevs under.");
        }
        if (signed.isAfter(today)) {
            throw new Refusal(
                    "consentSigned", "Samtycket kan inte vara undertecknat i framtiden. Kontrollera datumet.");
        }
        if (!named.containsAll(EnumSet.allOf(ConsentParty.class))) {
            throw new Refusal(
                    "consentAuthorities",
                    "Utan samtycke för alla myndigheter kan arbetssättet inte användas. Kryssa i alla, eller svara nej.");
        }
        return new RelativeConsent(basis, signed, FIRST, false);
    }

    boolean holds() {
        return basis.isGiven() && !withdrawn;
    }

    String text() {
        if (withdrawn) {
            return basis.title() + ", men återtaget sedan dess. Inget mer lämnas ut med stöd av det.";
        }
        return signed == null ? basis.title() : basis.title() + ", undertecknat den " + SwedishText.day(signed);
    }
}
