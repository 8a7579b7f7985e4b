package se.hemvist.urgent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hämta in skriftligt samtycke: what came of the word that was given in the night. */
record ObtainConsent(Answer answer, @Nullable LocalDate signed) {

    enum Answer {
        SIGNED,
        WITHDRAWN,
        /** The person cannot be reached or cannot sign; what was said still holds. */
        NOT_POSSIBLE
    }

    @Override
    public String toString() {
        return "ObtainConsent[" + answer + "]";
    }
}
