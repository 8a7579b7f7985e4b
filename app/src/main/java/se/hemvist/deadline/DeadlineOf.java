package se.hemvist.deadline;

import se.hemvist.organisation.Tenant;

/**
 * Whose a clock is.
 *
 * @param caseId opaque, as the feature that owns the case knows it
 * @param about what in the case it is of, opaque, where several of one kind may run at a time; else empty
 */
public record DeadlineOf(String caseId, String caseNumber, Tenant tenant, String about) {

    public DeadlineOf {
        if (caseId.isBlank() || caseNumber.isBlank()) {
            throw new IllegalArgumentException("A clock is of a case");
        }
    }

    public DeadlineOf(String caseId, String caseNumber, Tenant tenant) {
        this(caseId, caseNumber, tenant, "");
    }
}
