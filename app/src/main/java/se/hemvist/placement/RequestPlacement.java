package se.hemvist.placement;

import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/**
 * A case needs a home for its person.
 *
 * @param caseworker user id of the officer who has the case, when one is named
 */
public record RequestPlacement(
        Tenant tenant, String caseId, String caseNumber, PersonId person, @Nullable String caseworker) {}
