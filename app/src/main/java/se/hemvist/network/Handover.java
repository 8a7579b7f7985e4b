package se.hemvist.network;

import java.time.LocalDate;
import se.hemvist.organisation.Tenant;

/**
 * Överlämnande: another unit answers for a fact from then on.
 *
 * @param by the user id of who handed it on
 */
public record Handover(FactKind kind, String factId, Tenant from, Tenant to, String reason, String by, LocalDate on) {

    @Override
    public String toString() {
        return "Handover[" + kind + "]";
    }
}
