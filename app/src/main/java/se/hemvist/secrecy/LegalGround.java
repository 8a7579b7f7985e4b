package se.hemvist.secrecy;

import org.jspecify.annotations.Nullable;

/**
 * What one disclosure rests on.
 *
 * @param basis a code of the catalogue
 * @param consentVersion of the consent, when it rests on one
 */
public record LegalGround(String basis, @Nullable Integer consentVersion) {

    public static LegalGround of(String basis) {
        return new LegalGround(basis, null);
    }

    /** The person's own consent to the authorities. */
    public static LegalGround consent(int version) {
        return new LegalGround("CONSENT", version);
    }
}
