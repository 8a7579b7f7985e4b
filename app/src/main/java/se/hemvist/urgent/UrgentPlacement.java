package se.hemvist.urgent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.person.PersonId;

/**
 * Akut placering: as it stands in its kommun.
 *
 * @param placement the placement that holds the stay
 * @param officer user id of who placed, most often at night
 * @param caseworker user id of who goes on with it by day
 * @param alreadyThere whether the person was in the home when it was written down
 * @param identityCertain whether it is known who it is and whether the identity is protected
 * @param helpWantedAt when the officer last asked for the desk's help
 * @param placedBy user id of who decided to place
 */
record UrgentPlacement(
        UUID id,
        String number,
        Tenant tenant,
        PersonId person,
        String placement,
        String officer,
        @Nullable String caseworker,
        UrgentGround ground,
        UrgentConsent consent,
        Told told,
        LocalDate from,
        LocalDate until,
        boolean alreadyThere,
        boolean identityCertain,
        UrgentStatus status,
        @Nullable Instant helpWantedAt,
        @Nullable Help help,
        @Nullable Arranged arranged,
        @Nullable Reviewed reviewed,
        @Nullable ReceivedWord received,
        Instant opened,
        @Nullable Instant settledAt,
        @Nullable String placedBy) {

    /** Its officers' and the chief's; the jour works in shifts, and by day the caseworkers are offered it till one has it. */
    boolean isShownTo(Actor actor) {
        return actor.answersFor(officer)
                || actor.answersFor(caseworker)
                || actor.is(tenant, Role.MANAGER)
                || actor.is(tenant, Role.BOARD_DECIDER)
                || actor.is(tenant, Role.SOCIAL_EMERGENCY)
                || (caseworker == null && actor.is(tenant, Role.CASEWORKER));
    }

    /**
     * Whose file it is: when it is over, its officers' and the chief's alone, and no longer of everybody who might have had
     * to act in the night.
     */
    boolean isFiledFor(Actor actor) {
        return isOpen()
                ? isShownTo(actor)
                : actor.answersFor(officer) || actor.answersFor(caseworker) || actor.is(tenant, Role.MANAGER);
    }

    boolean isOpen() {
        return status == UrgentStatus.HELD || status == UrgentStatus.PLACED;
    }

    /** Itself, where the answer is still to be acted on. */
    UrgentPlacement held() {
        return at(UrgentStatus.HELD);
    }

    /** Itself, where the person is placed and the rest is to be done. */
    UrgentPlacement placed() {
        return at(UrgentStatus.PLACED);
    }

    private UrgentPlacement at(UrgentStatus expected) {
        if (status != expected) {
            throw new Refusal("Uppgiften är redan utförd, eller placeringen har gått vidare. Ladda om sidan.");
        }
        return this;
    }

    boolean helpIsOpen() {
        return help != null && !help.over();
    }

    /** Whoever is on call may take over from who placed, and so may the chief. */
    List<String> officerGroups() {
        return groups(Role.SOCIAL_EMERGENCY, Role.MANAGER);
    }

    /** The day's work: offered to the caseworkers until one of them has it. */
    List<String> caseworkerGroups() {
        return caseworker == null ? groups(Role.CASEWORKER, Role.MANAGER) : groups(Role.MANAGER);
    }

    List<String> deciderGroups() {
        return groups(Role.MANAGER, Role.BOARD_DECIDER);
    }

    private List<String> groups(Role... roles) {
        return Stream.of(roles).map(role -> new UnitGroup(tenant, role).id()).toList();
    }

    @Override
    public String toString() {
        return "UrgentPlacement[" + id + ", " + status + "]";
    }
}
