package se.hemvist.threat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;

/**
 * That a person has come to live in the region.
 *
 * @param municipality where, by its code
 * @param from the first day there
 * @param acknowledgedAt since when the region knows; null until somebody there has said so
 */
record RegionNotice(
        String id,
        String caseNumber,
        Tenant region,
        PersonId person,
        String municipality,
        LocalDate from,
        Instant sentAt,
        @Nullable Instant acknowledgedAt) {

    void mayBeAcknowledgedBy(Actor actor) {
        if (!actor.is(region, Role.ASSESSOR) && !actor.is(region, Role.ON_CALL)) {
            throw new Refusal("Bara polisregionens handläggare eller vakthavande kan ta emot informationen.");
        }
        if (acknowledgedAt != null) {
            throw new Refusal("Någon annan har redan tagit emot informationen.");
        }
    }

    @Override
    public String toString() {
        return "RegionNotice[" + id + "]";
    }
}
