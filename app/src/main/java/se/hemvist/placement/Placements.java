package se.hemvist.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.probing.DeskReleases;
import se.hemvist.placement.text.StayPeriod;
import se.hemvist.placement.text.StayState;
import se.hemvist.workspace.PageLink;
import se.hemvist.workspace.PlacementLine;

/** The placements of all kommuner, for the cases that need them and the desk that works their conflicts. */
@Component
public class Placements {

    private final PlacementRows rows;
    private final Reservations reservations;
    private final AwaitedArrivals arrivals;
    private final PlacementDecisions decisions;
    private final DeskReleases releases;
    private final Stays stays;
    private final Homes homes;
    private final Processes processes;
    private final AccessLog log;

    Placements(
            PlacementRows rows,
            Reservations reservations,
            AwaitedArrivals arrivals,
            PlacementDecisions decisions,
            DeskReleases releases,
            Stays stays,
            Homes homes,
            Processes processes,
            AccessLog log) {
        this.rows = rows;
        this.reservations = reservations;
        this.arrivals = arrivals;
        this.decisions = decisions;
        this.releases = releases;
        this.stays = stays;
        this.homes = homes;
        this.processes = processes;
        this.log = log;
    }

    /**
     * Makes a placement of the case; its process is started by the process of the case. A case has one open at a time.
     *
     * @return its id
     */
    @Transactional
    public String request(RequestPlacement request) {
        var id = rows.insert(request).toString();
        log.write(Access.to(Action.CREATE, "placement", id).of(request.tenant()).inCase(request.caseNumber()));
        return id;
    }

    /**
     * Makes the placement that somebody who has a home moves by: sought, checked, decided and carried out as any other.
     *
     * @param from the placement that the person moves from
     * @return its id
     */
    @Transactional
    public String requestMove(String from) {
        var old = rows.held(from);
        if (rows.openOf(old.caseId()).isPresent()) {
            throw new Refusal("Ärendet har redan en placering på gång. Avsluta den eller ta tillbaka den först.");
        }
        var request =
                new RequestPlacement(old.tenant(), old.caseId(), old.caseNumber(), old.person(), old.caseworker());
        var id = rows.insert(request, old.id()).toString();
        log.write(Access.to(Action.CREATE, "placement", id).of(old.tenant()).inCase(old.caseNumber()));
        return id;
    }

    /**
     * Nothing comes of it: what it holds is let go, and its process ends. One that is over is left as it is; says which.
     * Where the person may have moved in already the stay goes on counting, and somebody is asked whether they came.
     */
    @Transactional
    public boolean withdraw(String id) {
        return withdraw(id, PlacementStatus.WITHDRAWN.name());
    }

    private boolean withdraw(String id, String reason) {
        var placement = rows.held(id);
        if (placement.status().isOver()) {
            return false;
        }
        if (arrivals.mayHaveCome(placement)) {
            arrivals.ask(placement);
        } else {
            reservations.withdraw(placement);
        }
        log.write(Access.to(Action.CLOSE, "placement", id)
                .of(placement.tenant())
                .inCase(placement.caseNumber())
                .because(reason));
        processes.tell(id, "placement-withdrawn");
        return true;
    }

    /** The desk has asked for another home: the case's next check need not wait for it. */
    @Transactional
    public void letNextCheckThrough(String id) {
        releases.onRequest(rows.get(id).checkedCase());
    }

    /** The id of the case's placement that is neither carried out nor withdrawn. */
    public Optional<String> openOf(String caseId) {
        return rows.openOf(caseId).map(placement -> placement.id().toString());
    }

    /** All placements of the case, oldest first. */
    public List<PlacementView> ofCase(String caseId) {
        return rows.of(caseId).stream().map(this::view).toList();
    }

    /** The case is over: its open placement is withdrawn. Where the person lives already, or may live, is left as it is. */
    @Transactional
    public void callOff(String caseId) {
        openOf(caseId).ifPresent(open -> withdraw(open, "CASE_OVER"));
    }

    /** The person is dead: where they lived, and wherever they were thought to be, they are no more from the next day on. */
    @Transactional
    public void endStays(String caseId, LocalDate lastDay) {
        for (var placement : rows.of(caseId)) {
            if (placement.stay() != null) {
                stays.end(placement.stay(), lastDay);
            }
        }
    }

    public PlacementView find(String id) {
        return view(rows.get(id));
    }

    /** The same of an id that somebody has written; empty also when it is no id at all. */
    public Optional<PlacementView> known(String id) {
        return rows.known(id).map(this::view);
    }

    /** The answer that the kommun has last been given about the current stay; shows nothing that it has not read. */
    private Optional<ToldAnswer> toldAnswer(String id) {
        return Optional.of(rows.get(id))
                .filter(placement -> placement.stay() != null)
                .flatMap(decisions::told);
    }

    /**
     * A placement as the page of its case shows it, with the answer as the kommun was given it.
     *
     * @param actions what the reader may do with it now
     */
    public PlacementLine line(PlacementView placement, List<PageLink> actions) {
        var answer = toldAnswer(placement.id());
        return new PlacementLine(
                placement.homeLabel(),
                placement.period(),
                placement.state(),
                answer.map(ToldAnswer::colour).orElse(""),
                answer.map(ToldAnswer::at).map(SwedishText::moment).orElse(""),
                actions);
    }

    /** The placement that the stay came of, with that stay; empty for a stay that came of none. */
    public Optional<PlacementView> ofStay(String stayId) {
        return stays.find(stayId).flatMap(stay -> Optional.ofNullable(stay.placementId())
                .map(rows::get)
                .map(placement -> view(placement, Optional.of(stay))));
    }

    private PlacementView view(Placement placement) {
        return view(placement, Optional.ofNullable(placement.stay()).flatMap(stays::find));
    }

    private PlacementView view(Placement placement, Optional<StayRow> stay) {
        return new PlacementView(
                placement.id().toString(),
                placement.tenant(),
                placement.caseId(),
                placement.caseNumber(),
                placement.caseworker(),
                placement.person(),
                placement.movesFrom(),
                placement.status(),
                !placement.status().isOver() && !placement.isUrgent(),
                state(placement, stay),
                stay.map(StayRow::id).orElse(null),
                stay.flatMap(one -> homes.find(one.homeId())).map(Home::label).orElse(""),
                stay.map(one -> StayPeriod.text(one.from(), one.until())).orElse(""));
    }

    /** Once carried out, the stay says the rest. */
    private static String state(Placement placement, Optional<StayRow> stay) {
        return stay.filter(one -> placement.status() == PlacementStatus.CARRIED_OUT)
                .map(one -> StayState.text(one.status()))
                .orElseGet(() -> placement.status().title());
    }
}
