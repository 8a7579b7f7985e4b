package se.hemvist.report.staff;

import java.time.Instant;
import java.time.LocalDate;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/**
 * Otillåten påverkan, as the police of a region are told it: the officer and what was done, no case and no client.
 *
 * @param number of the police, random
 */
record StaffThreatNotice(String id, String number, Tenant region, Instant toldAt, Content content, boolean weighed) {

    void mayBeWeighedBy(Actor actor) {
        if (!actor.is(region, Role.ASSESSOR) && !actor.is(region, Role.ON_CALL)) {
            throw new Refusal("Bara polisregionens handläggare eller vakthavande kan ta hand om anmälan.");
        }
        if (weighed) {
            throw new Refusal("Anmälan är redan omhändertagen. Ladda om listan.");
        }
    }

    @Override
    public String toString() {
        return "StaffThreatNotice[" + number + "]";
    }

    /** What the police read. */
    record Content(String officer, String unit, Pressure kind, LocalDate on, String what, String who) {

        @Override
        public String toString() {
            return "Content[•••]";
        }
    }
}
