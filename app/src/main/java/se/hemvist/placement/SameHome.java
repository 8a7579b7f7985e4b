package se.hemvist.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Tasks;
import se.hemvist.home.Homes;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.rule.StayDates;

/**
 * One home for several who are placed together. Each has a placement of their own and goes through its own forms, one by
 * one: held, checked and answered for as if nobody else were, and a refusal of one leaves the others as they are.
 */
@Component
public class SameHome {

    private final PlacementRows rows;
    private final Homes homes;
    private final Tasks tasks;
    private final Organisation organisation;
    private final Clock clock;

    SameHome(PlacementRows rows, Homes homes, Tasks tasks, Organisation organisation, Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.tasks = tasks;
        this.organisation = organisation;
        this.clock = clock;
    }

    public List<Option> counties() {
        return organisation.counties().stream()
                .map(county -> new Option(county.code(), county.name()))
                .toList();
    }

    public List<Option> kinds() {
        return Arrays.stream(SeekHome.Kind.values())
                .map(kind -> new Option(kind.name(), kind.ofHome().title()))
                .toList();
    }

    /**
     * What the kommun may choose from.
     *
     * @throws Refusal of days or a kind that can't be sought
     */
    public List<Option> offered(Tenant tenant, WantedHome wanted) {
        StayDates.check(wanted.from(), wanted.until(), LocalDate.now(clock.withZone(SwedishTime.ZONE)));
        var search = wanted.search();
        return homes.search(tenant, search.county(), search.kind()).homes().stream()
                .map(home -> new Option(home.id(), home.choice()))
                .toList();
    }

    /** Whether the placement still waits for a home to be sought or chosen. */
    public boolean isSought(String placementId) {
        return isSought(rows.get(placementId).status());
    }

    private static boolean isSought(PlacementStatus status) {
        return status == PlacementStatus.SEEKING || status == PlacementStatus.SOUGHT;
    }

    /**
     * Holds the home for the one whose placement it is, by the actor's own tasks and rights.
     *
     * @param home one of those that were offered
     * @throws Refusal in the sentence of the form that refused
     */
    @Transactional
    public void reserve(String placementId, WantedHome wanted, String home, Actor actor) {
        var status = rows.held(placementId).status();
        if (!isSought(status)) {
            throw new Refusal("Ärendet väntar inte på ett boende. Ladda om sidan.");
        }
        if (status == PlacementStatus.SOUGHT) {
            done(placementId, "ChooseHome", new ChooseHome(ChooseHome.Choice.SEARCH_AGAIN, null, null), actor);
        }
        done(placementId, "SeekHome", wanted.command(), actor);
        done(placementId, "ChooseHome", new ChooseHome(ChooseHome.Choice.RESERVE, home, null), actor);
    }

    private void done(String placementId, String key, Record command, Actor actor) {
        var open = tasks.of(placementId).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("Uppgiften är redan gjord. Ladda om sidan."));
        tasks.complete(open.id(), actor.user(), command);
    }
}
