package se.hemvist.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.StayStatus;
import se.hemvist.home.Home;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Persons;
import se.hemvist.placement.PlacementEvent.Kind;

/** Holding a home for a person, and letting it go. What is held is committed before it is checked. */
@Component
class Reservations {

    private static final String LAPSE = "RESERVATION_LAPSE";

    private final PlacementRows rows;
    private final PlacementEvents events;
    private final Stays stays;
    private final Persons persons;
    private final Deadlines deadlines;
    private final Clock clock;

    Reservations(
            PlacementRows rows,
            PlacementEvents events,
            Stays stays,
            Persons persons,
            Deadlines deadlines,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.stays = stays;
        this.persons = persons;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Holds the home for the days that were sought; what the placement held before is let go. */
    void reserve(Placement placement, Home home, @Nullable String unit, String user) {
        var search = placement.sought();
        letGo(placement);
        var reservation = new RecordStay(
                placement.id().toString(),
                placement.tenant(),
                persons.jointOf(placement.person()),
                home.id(),
                unit,
                search.from(),
                search.until(),
                StayStatus.RESERVED,
                lapses());
        var stay = stays.record(reservation, left(placement));
        rows.reserved(placement, stay, user);
        events.record(Kind.RESERVED, placement.id(), stay);
    }

    /** The stay that the person moves from, when they move. */
    private @Nullable String left(Placement placement) {
        var from = placement.movesFrom();
        return from == null ? null : rows.get(from).stay();
    }

    private Instant lapses() {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        return deadlines.on(today).after(LAPSE, Instant.now(clock));
    }

    /** Lets the home go, where one was held, and the search begins anew. */
    void seekAgain(Placement placement, Kind why, @Nullable String notice) {
        letGo(placement);
        rows.seekAgain(placement, notice);
        if (placement.stay() != null) {
            events.record(why, placement.id(), placement.stay());
        }
    }

    /** Lets the home go, and there is no placement. */
    void withdraw(Placement placement) {
        letGo(placement);
        rows.move(placement, PlacementStatus.WITHDRAWN);
        events.record(Kind.WITHDRAWN, placement.id(), placement.stay());
    }

    private void letGo(Placement placement) {
        var stay = placement.stay();
        if (stay != null) {
            stays.cancel(stay);
        }
    }
}
