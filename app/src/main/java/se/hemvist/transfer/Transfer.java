package se.hemvist.transfer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.LegalGround;

/**
 * A case on its way from one kommun to another.
 *
 * @param offerId what the other kommun's own process is about
 * @param why what the officer has told their chief; nobody else reads it
 * @param note what the chief or the other kommun has said last, or why it was withdrawn
 * @param received the number of the case that the other kommun has opened; never shown to the first
 */
record Transfer(
        UUID id,
        UUID offerId,
        String caseNumber,
        Tenant from,
        Tenant to,
        Offer offer,
        LegalGround ground,
        String why,
        Handed handed,
        TransferState state,
        String proposer,
        Instant proposed,
        @Nullable String note,
        @Nullable Instant answered,
        @Nullable String received) {

    void mustBe(TransferState expected) {
        if (state != expected) {
            throw new Refusal("Överlämningen har redan gått vidare. Ladda om sidan.");
        }
    }

    @Override
    public String toString() {
        return "Transfer[" + id + "]";
    }
}
