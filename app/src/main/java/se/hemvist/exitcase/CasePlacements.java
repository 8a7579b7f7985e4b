package se.hemvist.exitcase;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.placement.ToldAnswer;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.PlacementLine;

/** The placements of a case, with the answers that the kommun has been given. */
@Component
class CasePlacements {

    private final Placements placements;
    private final Stays stays;

    CasePlacements(Placements placements, Stays stays) {
        this.placements = placements;
        this.stays = stays;
    }

    List<String> ids(ExitCase of) {
        return all(of).map(PlacementView::id).toList();
    }

    List<PlacementLine> lines(ExitCase of) {
        return all(of).map(this::line).toList();
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

    private PlacementLine line(PlacementView placement) {
        var answer = placements.toldAnswer(placement.id());
        return new PlacementLine(
                placement.homeLabel(),
                placement.period(),
                placement.status().title(),
                answer.map(ToldAnswer::colour).orElse(""),
                answer.map(ToldAnswer::at).map(SwedishText::moment).orElse(""),
                List.of());
    }
}
