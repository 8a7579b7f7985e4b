package se.hemvist.exitcase;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.Actor;
import se.hemvist.placement.PlacementLife;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.PlacementLine;

/** The placements of a case, with the answers that the kommun has been given and what may be done with them now. */
@Component
class CasePlacements {

    private final Placements placements;
    private final PlacementLife life;
    private final Stays stays;

    CasePlacements(Placements placements, PlacementLife life, Stays stays) {
        this.placements = placements;
        this.life = life;
        this.stays = stays;
    }

    List<String> ids(ExitCase of) {
        return all(of).map(PlacementView::id).toList();
    }

    List<PlacementLine> lines(ExitCase of, Actor actor) {
        return all(of).map(placement -> placements.line(placement, life.actions(placement, actor)))
                .toList();
    }

    /** What has been recorded of the stays. */
    Stream<Happening> happenings(ExitCase of) {
        return all(of).flatMap(placement -> life.happenings(placement.id()).stream());
    }

    /** Reservations that lapse. */
    Stream<Due> deadlines(ExitCase of) {
        return all(of).map(PlacementView::stayId)
                .filter(Objects::nonNull)
                .flatMap(stay -> stays.find(stay).stream())
                .filter(stay -> stay.status() == StayStatus.RESERVED)
                .map(StayRow::reservedUntil)
                .filter(Objects::nonNull)
                .map(lapses -> new Due("Reservationen av boendet går ut", lapses, "Praxis, inställbart"));
    }

    private Stream<PlacementView> all(ExitCase of) {
        return placements.ofCase(of.id().toString()).stream();
    }
}
