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
 * @param adultOn the day from which a child consents for themselves; null for an adult
 * @param version what a disclosure that rests on it refers to
 * @param outlived whether that day has come for a consent of the guardians
 */
record RelativeConsent(
        ConsentBasis basis,
        @Nullable LocalDate signed,
        @Nullable LocalDate adultOn,
        int version,
        boolean withdrawn,
        boolean outlived) {

    private static final int FIRST = 1;

    /** Read as the form says, or refused with what is missing. */
    static RelativeConsent read(
            ConsentBasis basis,
            @Nullable LocalDate signed,
            List<ConsentParty> named,
            @Nullable LocalDate adultOn,
            LocalDate today) {
        var ofChild = adultOn != null;
        if (ofChild != basis.isOfGuardians() && basis != ConsentBasis.REFUSED) {
            throw new Refusal(
                    "consent",
                    ofChild
                            ? "För ett barn samtycker vårdnadshavarna. Svara för dem."
                            : "Personen är vuxen och samtycker själv. Svara ja eller nej för personen.");
        }
        if (!basis.isGiven()) {
            return new RelativeConsent(basis, null, adultOn, FIRST, false, false);
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
        return new RelativeConsent(basis, signed, adultOn, FIRST, false, false);
    }

    boolean holds() {
        return basis.isGiven() && !withdrawn && !outlived;
    }

    /** Whether it is a child whose guardians answer that day. */
    boolean isOfChildOn(LocalDate day) {
        return adultOn == null ? basis.isOfGuardians() : day.isBefore(adultOn);
    }

    /** A day on which guardians have no say any more. */
    boolean isOfAge(LocalDate on) {
        return adultOn != null && !on.isBefore(adultOn);
    }

    String text() {
        if (withdrawn) {
            return basis.title() + ", men återtaget sedan dess. Inget mer lämnas ut med stöd av det.";
        }
        if (outlived) {
            return basis.title()
                    + ", men personen har fyllt 18 och samtycket ska vara personens eget. Inget mer lämnas ut med stöd av det.";
        }
        return signed == null ? basis.title() : basis.title() + ", undertecknat den " + SwedishText.day(signed);
    }
}
