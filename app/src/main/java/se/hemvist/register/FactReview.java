package se.hemvist.register;

import java.time.LocalDate;
import se.hemvist.network.FactKind;
import se.hemvist.organisation.Tenant;

/**
 * Somebody is asked to review a fact.
 *
 * @param number by which the task is found; random
 * @param region whose unit is asked
 * @param reviewOn the day that has come
 * @param open whether they are still asked
 */
record FactReview(
        String id, String number, FactKind kind, String factId, Tenant region, LocalDate reviewOn, boolean open) {

    @Override
    public String toString() {
        return "FactReview[" + number + "]";
    }
}
