package se.hemvist.secrecy;

import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.InformationDomain;

/**
 * Rättslig grund: what lets one authority tell another something; flow, basis and explanation in Swedish, one line each.
 *
 * @param giver whom it lets tell; null for everybody
 * @param receiver who may be told; null for everybody
 * @param restsOnConsent whether it holds as long as the person says yes, and no longer
 */
public record LegalBasis(
        String code,
        String flow,
        String basis,
        @Nullable InformationDomain giver,
        @Nullable ReceiverKind receiver,
        boolean restsOnConsent,
        String explanation) {

    /** Whether a unit of this domain may tell somebody something by it. */
    public boolean mayBeUsedBy(InformationDomain from) {
        return giver == null || giver == from;
    }

    boolean opens(InformationDomain from, ReceiverKind to) {
        return mayBeUsedBy(from) && (receiver == null || receiver == to);
    }
}
