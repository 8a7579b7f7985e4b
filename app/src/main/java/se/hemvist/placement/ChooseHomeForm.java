package se.hemvist.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.home.FoundHomes;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.PlacementEvent.Kind;
import se.hemvist.placement.probing.CheckBudget;
import se.hemvist.placement.rule.StayDates;
import se.hemvist.placement.text.StayPeriod;

/** Välj boende. */
@Component
class ChooseHomeForm implements TaskForm<HomesToChooseFrom, ChooseHome> {

    private final OwnPlacements own;
    private final PlacementRows rows;
    private final Reservations reservations;
    private final CheckBudget budget;
    private final Homes homes;
    private final Organisation organisation;
    private final CurrentActor current;
    private final Clock clock;

    ChooseHomeForm(
            OwnPlacements own,
            PlacementRows rows,
            Reservations reservations,
            CheckBudget budget,
            Homes homes,
            Organisation organisation,
            CurrentActor current,
            Clock clock) {
        this.own = own;
        this.rows = rows;
        this.reservations = reservations;
        this.budget = budget;
        this.homes = homes;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public HomesToChooseFrom shown(String subject) {
        var placement = own.read(subject);
        var search = placement.sought();
        var found = homes.search(placement.tenant(), search.county(), search.kind());
        var county = organisation.county(search.county()).name();
        return new HomesToChooseFrom(
                placement.caseNumber(),
                search.kind().title() + " i " + county + ", " + StayPeriod.text(search.from(), search.until()),
                count(found),
                found.homes().stream()
                        .map(home -> new Option(home.id(), home.choice()))
                        .toList());
    }

    private static String count(FoundHomes found) {
        if (found.total() == 0) {
            return "Inga boenden av det slaget finns för din kommun i länet. Sök igen, i ett annat län eller ett annat"
                    + " slags boende.";
        }
        return found.total() > found.homes().size()
                ? found.total() + " boenden, varav de " + found.homes().size() + " första visas."
                : found.total() == 1 ? "Ett boende." : found.total() + " boenden.";
    }

    @Override
    public void submit(String subject, ChooseHome command) {
        var placement = own.held(subject).at(PlacementStatus.SOUGHT);
        if (command.choice() == ChooseHome.Choice.SEARCH_AGAIN) {
            reservations.seekAgain(placement, Kind.LET_GO, null);
            return;
        }
        var search = placement.sought();
        StayDates.check(search.from(), search.until(), LocalDate.now(clock.withZone(SwedishTime.ZONE)));
        var home = offered(placement, search, command.home());
        budget.refusal(placement.checkedCase()).ifPresent(waits -> {
            throw own.refused(Action.CHANGE, placement, waits);
        });
        reservations.reserve(placement, home, unit(command), current.actor().user());
        own.log(Action.CHANGE, placement, PlacementStatus.RESERVED.name());
    }

    /** Only what the search offers this kommun: an id from elsewhere is refused as one that does not exist. */
    private Home offered(Placement placement, HomeSearch search, @Nullable String home) {
        return Optional.ofNullable(home)
                .flatMap(id -> homes.offered(placement.tenant(), search.county(), search.kind(), id))
                .orElseThrow(() -> new Refusal("home", "Välj ett boende i listan, eller sök igen."));
    }

    private static @Nullable String unit(ChooseHome command) {
        var unit = command.unit();
        return unit == null || unit.isBlank() ? null : unit.strip();
    }
}
