package se.hemvist.coordination;

import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;

/**
 * Who answers for a stay, and what they call it. A stay that came of no placement in Hemvist has a kommun and no more.
 *
 * @param caseworker the user who has the case, when somebody is named
 * @param placement its id
 * @param joint only for tokens; shown to nobody
 */
record Side(
        Tenant tenant,
        String caseNumber,
        @Nullable String caseworker,
        @Nullable PersonId person,
        String homeLabel,
        @Nullable String placement,
        JointId joint) {}
