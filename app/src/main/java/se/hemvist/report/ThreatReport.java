package se.hemvist.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/**
 * Anmält hot: what a kommun has heard of, until the police have weighed it.
 *
 * @param number of the police, random; the kommun's case number is told only in the content
 * @param outcome null until then
 */
record ThreatReport(
        String id,
        String number,
        Tenant region,
        Tenant tenant,
        String reportedBy,
        Instant reportedAt,
        Content content,
        WeighThreatReport.@Nullable Answer outcome) {

    void mayBeWeighedBy(Actor actor) {
        if (!actor.is(region, Role.ASSESSOR) && !actor.is(region, Role.ON_CALL)) {
            throw new Refusal("Bara polisregionens handläggare eller vakthavande kan bedöma anmälan.");
        }
        if (outcome != null) {
            throw new Refusal("Anmälan är redan bedömd. Ladda om listan.");
        }
    }

    @Override
    public String toString() {
        return "ThreatReport[" + number + "]";
    }

    /**
     * What the kommun tells.
     *
     * @param identity digits; null of somebody whose number nobody knows
     * @param protection in words
     * @param actor who threatens, as far as the kommun knows; empty when it does not
     * @param source how it knows
     */
    record Content(
            String caseNumber,
            String person,
            @Nullable String identity,
            String protection,
            LocalDate heardOn,
            String threat,
            String actor,
            String source) {

        @Override
        public String toString() {
            return "Content[•••]";
        }
    }
}
