package se.hemvist.placement.probing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.probing.CheckWaits.Kind;
import se.hemvist.placement.probing.CheckWaits.Waiting;

/** What the desk and the national log reviewer see of the kommuner's checks: numbers of cases, and nobody in them. */
@Component
public class DeskWatch {

    private static final String WHAT = "check-wait";

    private final CheckWaits waits;
    private final SpentChecks spent;
    private final CheckBudget budget;
    private final DeskReleases releases;
    private final UnusualPatterns patterns;
    private final Organisation organisation;
    private final CurrentActor current;
    private final AccessLog log;

    DeskWatch(
            CheckWaits waits,
            SpentChecks spent,
            CheckBudget budget,
            DeskReleases releases,
            UnusualPatterns patterns,
            Organisation organisation,
            CurrentActor current,
            AccessLog log) {
        this.waits = waits;
        this.spent = spent;
        this.budget = budget;
        this.releases = releases;
        this.patterns = patterns;
        this.organisation = organisation;
        this.current = current;
        this.log = log;
    }

    /** Who waits for the desk, the longest waiting first. */
    @Transactional
    public List<WaitingCase> waiting() {
        watcher(Action.LIST);
        log.write(access(Action.LIST, "all"));
        return lines(Kind.WAITS);
    }

    /** Where an urgent placement went on although a check by day had waited. */
    @Transactional
    public List<WaitingCase> urgent() {
        watcher(Action.LIST);
        return lines(Kind.URGENT);
    }

    /** What looks as if somebody wanted the answers and no home. */
    @Transactional
    public List<UnusualLine> unusual() {
        watcher(Action.LIST);
        log.write(access(Action.LIST, "unusual"));
        return patterns.now().stream().map(this::line).toList();
    }

    private UnusualLine line(Unusual found) {
        return new UnusualLine(
                found.what(),
                found.measure(),
                found.units().stream().map(organisation::displayName).sorted().collect(Collectors.joining(", ")),
                String.join(", ", found.caseNumbers()));
    }

    /** Whether whoever looks may let anything through. */
    public boolean mayRelease() {
        return current.find().filter(DeskWatch::isCoordinator).isPresent();
    }

    /** Lets so many checks of the case through, whatever it has had by now. */
    @Transactional
    public void release(UUID waiting, int more, String note) {
        coordinator(Action.DECIDE, waiting);
        var open = open(waiting);
        releases.release(open.of(), more, note);
        log.write(access(Action.DECIDE, waiting.toString())
                .inCase(open.of().number())
                .because("RELEASE_" + more));
    }

    /** The desk has looked at it. */
    @Transactional
    public void seen(UUID waiting) {
        var coordinator = coordinator(Action.CHANGE, waiting);
        var open = open(waiting);
        if (open.kind() == Kind.WAITS) {
            throw new Refusal("Kontrollen väntar: släpp fram den, eller låt den vänta.");
        }
        waits.done(waiting, coordinator.user());
        log.write(access(Action.CHANGE, waiting.toString()).inCase(open.of().number()));
    }

    private Waiting open(UUID id) {
        return waits.open(id).orElseThrow(() -> new Refusal("Det är redan gjort. Ladda om sidan."));
    }

    private List<WaitingCase> lines(Kind kind) {
        return waits.open().stream()
                .filter(waiting -> waiting.kind() == kind)
                .map(this::line)
                .toList();
    }

    private WaitingCase line(Waiting waiting) {
        var of = waiting.of();
        return new WaitingCase(
                waiting.id(),
                of.number(),
                organisation.displayName(of.tenant()),
                SwedishText.moment(waiting.askedAt()),
                spent.checks(of.id()) + " av " + budget.allowed(of));
    }

    private void watcher(Action action) {
        if (current.find().filter(DeskWatch::isWatcher).isEmpty()) {
            log.refused(access(action, "all"));
            throw new NotForTheWatch();
        }
    }

    private Actor coordinator(Action action, UUID id) {
        return current.find().filter(DeskWatch::isCoordinator).orElseThrow(() -> {
            log.refused(access(action, id.toString()));
            return new NotForTheWatch();
        });
    }

    /** A kommun's own log reviewer is of the kommun, and is told nothing. */
    private static boolean isWatcher(Actor actor) {
        return isCoordinator(actor) || actor.is(Tenant.NATIONAL, Role.LOG_REVIEWER);
    }

    private static boolean isCoordinator(Actor actor) {
        return actor.is(Tenant.NATIONAL, Role.COORDINATOR);
    }

    private static Access access(Action action, String id) {
        return Access.to(action, WHAT, id).of(Tenant.NATIONAL);
    }
}
