package se.hemvist.placement.life;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.engine.Refusal;
import se.hemvist.placement.PlacementStatus;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.StayRow;

/**
 * A placement that whoever is logged in may work with, and its stay.
 *
 * @param stay none while no home is chosen
 * @param extension asked for and not decided on
 * @param other another placement of the case that is under way, such as the one that the person moves by
 */
public record OwnStay(
        PlacementView placement, @Nullable StayRow stay, @Nullable Extension extension, @Nullable PlacementView other) {

    /** The stay; asked only where there must be one. */
    public StayRow lived() {
        if (stay == null) {
            throw new Refusal("Placeringen har inget boende än.");
        }
        return stay;
    }

    /** The extension that waits for a decision; asked only where there must be one. */
    public Extension asked() {
        if (extension == null) {
            throw new Refusal("Förlängningen är redan avgjord eller återtagen. Ladda om sidan.");
        }
        return extension;
    }

    public Optional<Extension> pending() {
        return Optional.ofNullable(extension);
    }

    /** What may be done now, in the order of the pages. */
    public Set<StayAction> possible() {
        var possible = EnumSet.noneOf(StayAction.class);
        if (placement.withdrawable()) {
            possible.add(StayAction.WITHDRAW);
        } else if (stay != null && !placement.isUnderWay()) {
            possible.addAll(possible(stay));
        }
        return Collections.unmodifiableSet(possible);
    }

    private EnumSet<StayAction> possible(StayRow lived) {
        var possible =
                switch (lived.status()) {
                    case ONGOING -> EnumSet.of(StayAction.CONFIRM, StayAction.ABSCONDED, StayAction.END);
                    case NOT_ARRIVED, ABSCONDED -> EnumSet.of(StayAction.CONFIRM, StayAction.FOUND);
                    case RESERVED, DECIDED, ENDED, CANCELLED -> EnumSet.noneOf(StayAction.class);
                };
        if (possible.isEmpty()) {
            return possible;
        }
        if (extension != null) {
            possible.add(StayAction.TAKE_BACK_EXTENSION);
        } else if (possible.contains(StayAction.END) && lived.until() != null && !isMoveDecided()) {
            possible.add(StayAction.EXTEND);
        }
        if (other == null) {
            possible.add(StayAction.MOVE);
        }
        return possible;
    }

    /** From the decision on, the stay's last day is the day of the move. */
    private boolean isMoveDecided() {
        return isMoving() && other != null && other.status() == PlacementStatus.APPROVED;
    }

    /** Whether the person is to move from here. */
    public boolean isMoving() {
        return other != null && placement.id().equals(other.movesFrom());
    }

    /** Itself, where this may be done now. */
    OwnStay where(StayAction action) {
        if (!possible().contains(action)) {
            throw new Refusal("Det går inte att göra det med placeringen nu. Läs hur den ser ut och försök igen.");
        }
        return this;
    }

    @Override
    public String toString() {
        return "OwnStay[" + placement.id() + "]";
    }
}
