package se.hemvist.exitcase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;

/**
 * Samtycke: the person's own, in writing, to every authority or to none (10 kap. 1 § OSL).
 *
 * @param version what a disclosure that rests on it refers to; a consent that is renewed gets a new one
 */
record Consent(ConsentAnswer answer, @Nullable LocalDate signed, int version) {

    private static final int FIRST = 1;

    static Consent read(OpenExitCase command, LocalDate today) {
        return command.consent() == ConsentAnswer.REFUSED
                ? new Consent(ConsentAnswer.REFUSED, null, FIRST)
                : new Consent(ConsentAnswer.GIVEN, signed(command, today), FIRST);
    }

    private static LocalDate signed(OpenExitCase command, LocalDate today) {
        var signed = Optional.ofNullable(command.consentSigned())
                .orElseThrow(() ->
                        new Refusal("consentSigned", "Datum för samtycket saknas. Ange vilken dag det skrevs under."));
        if (signed.isAfter(today)) {
            throw new Refusal(
                    "consentSigned", "Samtycket kan inte vara undertecknat i framtiden. Kontrollera datumet.");
        }
        if (!command.consentAuthorities().containsAll(EnumSet.allOf(ConsentAuthority.class))) {
            throw new Refusal(
                    "consentAuthorities",
                    "Utan samtycke för alla myndigheter kan arbetssättet inte användas. Kryssa i alla om personen har"
                            + " samtyckt till alla, annars svara nej på frågan om samtycke.");
        }
        return signed;
    }

    boolean isGiven() {
        return answer == ConsentAnswer.GIVEN;
    }
}
