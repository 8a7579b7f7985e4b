package se.hemvist.report.staff;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/**
 * Otillåten påverkan, as an officer has told it.
 *
 * @param receiver the chief or decider it was sent to; null: all chiefs of the unit
 * @param policeChosen whether the police are to be told
 */
record StaffThreat(
        String id,
        String number,
        Tenant tenant,
        @Nullable String receiver,
        Instant reportedAt,
        Content content,
        boolean policeChosen,
        boolean policeTold,
        boolean handled) {

    /**
     * Whoever it was sent to and nobody who stands in for them, and never who told it or whom it is about, whatever else
     * they may do in the unit.
     */
    boolean isFor(Actor actor) {
        if (actor.user().equals(content.reportedBy()) || actor.user().equals(content.colleague())) {
            return false;
        }
        return receiver == null
                ? actor.is(tenant, Role.MANAGER)
                : actor.user().equals(receiver)
                        && (actor.is(tenant, Role.MANAGER) || actor.is(tenant, Role.BOARD_DECIDER));
    }

    @Override
    public String toString() {
        return "StaffThreat[" + number + "]";
    }

    /**
     * What the officer tells.
     *
     * @param who as the officer knows them; may be empty
     * @param colleague user id, where it is somebody of the unit
     * @param caseNumber the case it came out of, where it did
     */
    record Content(
            String reportedBy,
            Pressure kind,
            LocalDate on,
            String what,
            String who,
            @Nullable String colleague,
            @Nullable String caseNumber) {

        @Override
        public String toString() {
            return "Content[•••]";
        }
    }
}
