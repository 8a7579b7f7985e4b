package se.hemvist.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Actor;
import se.hemvist.person.PersonId;
import se.hemvist.placement.PlacementLife;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.placement.UrgentPlacements;
import se.hemvist.workspace.Due;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.PlacementLine;

/** The placements of a case, with the answers that the kommun has been given and what may be done with them now. */
@Component("caseworkPlacements")
public class CasePlacements {

    private final Placements placements;
    private final PlacementLife life;
    private final Stays stays;
    private final Processes processes;
    private final UrgentPlacements urgent;

    CasePlacements(
            Placements placements, PlacementLife life, Stays stays, Processes processes, UrgentPlacements urgent) {
        this.placements = placements;
        this.life = life;
        this.stays = stays;
        this.processes = processes;
        this.urgent = urgent;
    }

    /** The id of the open placement of the case, asked for if there is none: asking twice answers the same. */
    public String request(CaseHead of) {
        return placements
                .openOf(of.id().toString())
                .orElseGet(() -> placements.request(new RequestPlacement(
                        of.tenant(), of.id().toString(), of.number(), of.person(), of.caseworker())));
    }

    /** It is known from now on whose they are. */
    public void areOf(CaseHead of, PersonId person) {
        ids(of).forEach(id -> urgent.isOf(id, person));
    }

    /** Begins to look for a home, unless somebody does already: the first one, or another for who lives in one. */
    public void seek(CaseHead of) {
        if (placements.openOf(of.id().toString()).isPresent()) {
            return;
        }
        processes.start(
                "placement",
                livedIn(of).map(from -> placements.requestMove(from.id())).orElseGet(() -> request(of)));
    }

    /** Whether the person is placed already, or a place is being looked for. A place that was called off is none. */
    public boolean isAtHand(CaseHead of) {
        return all(of).stream().anyMatch(PlacementView::isUnderWay)
                || livedIn(of).filter(placement -> !placement.isAwaited()).isPresent();
    }

    /** Whether the person has come to a home and has not left it for good: who has run from it still has it. */
    public boolean isInHome(CaseHead of) {
        return all(of).stream()
                .flatMap(placement -> placement.stay().stream())
                .flatMap(stay -> stays.find(stay).stream())
                .map(StayRow::status)
                .anyMatch(status -> status == StayStatus.ONGOING || status == StayStatus.ABSCONDED);
    }

    /** The placement whose stay is not over; one that was called off, where the person may live, only if there is no other. */
    public Optional<PlacementView> livedIn(CaseHead of) {
        return all(of).stream()
                .filter(placement -> placement
                        .stay()
                        .flatMap(stays::find)
                        .filter(stay -> !stay.isOver())
                        .isPresent())
                .min(Comparator.comparing(PlacementView::isAwaited));
    }

    /** Gives up a placement that nobody is known to have moved in by, since nothing carries it any longer. */
    public void callOff(CaseHead of) {
        placements.callOff(of.id().toString());
    }

    public List<PlacementView> all(CaseHead of) {
        return placements.ofCase(of.id().toString());
    }

    public List<String> ids(CaseHead of) {
        return all(of).stream().map(PlacementView::id).toList();
    }

    public List<PlacementLine> lines(CaseHead of, Actor actor) {
        return all(of).stream()
                .map(placement -> placements.line(placement, life.actions(placement, actor)))
                .toList();
    }

    /** What has been recorded of the stays. */
    public Stream<Happening> happenings(CaseHead of) {
        return all(of).stream().flatMap(placement -> life.happenings(placement.id()).stream());
    }

    /** Who had run from the home is back in it. */
    public void isBack(CaseHead of, LocalDate on) {
        life.cameBack(of.id().toString(), on);
    }

    /** Who had run lives elsewhere and does not come back. */
    public void staysAway(CaseHead of, LocalDate on) {
        life.staysAway(of.id().toString(), on);
    }

    /** Whoever is dead lives nowhere from the next day on, and nobody looks for a home. */
    public void isDead(CaseHead of, LocalDate on) {
        callOff(of);
        placements.endStays(of.id().toString(), on);
    }

    /** Reservations that lapse. */
    public Stream<Due> deadlines(CaseHead of) {
        return all(of).stream()
                .map(PlacementView::stayId)
                .filter(Objects::nonNull)
                .flatMap(stay -> stays.find(stay).stream())
                .filter(stay -> stay.status() == StayStatus.RESERVED)
                .map(StayRow::reservedUntil)
                .filter(Objects::nonNull)
                .map(lapses -> new Due("Reservationen av boendet går ut", lapses, "Praxis, inställbart"));
    }
}
