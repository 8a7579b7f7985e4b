package se.hemvist.placement.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.StayCourse;
import se.hemvist.placement.StayRow;

/** When somebody is asked about a stay, and when what is known of it is uncertain. */
@Component
public class StayClock {

    private static final String CONFIRMATION = "STAY_CONFIRMATION";
    private static final String UNCERTAIN = "STAY_UNCERTAIN";
    private static final String ENDS_SOON = "STAY_ENDS_SOON";

    private final Deadlines deadlines;
    private final StayCourse course;
    private final StayEvents events;
    private final Clock clock;

    StayClock(Deadlines deadlines, StayCourse course, StayEvents events, Clock clock) {
        this.deadlines = deadlines;
        this.course = course;
        this.events = events;
        this.clock = clock;
    }

    /** When it should next be confirmed, or its end is near, whichever comes first. */
    public Instant nextLook(OwnStay own) {
        var confirmation = confirmationDue(own);
        return Stream.concat(Stream.of(confirmation), endsSoonFrom(own).stream())
                .min(Instant::compareTo)
                .orElse(confirmation);
    }

    public boolean endsSoon(OwnStay own) {
        return endsSoonFrom(own).filter(from -> !from.isAfter(clock.instant())).isPresent();
    }

    /** A while after it should have been confirmed. */
    public Instant uncertainFrom(OwnStay own) {
        return after(UNCERTAIN, confirmationDue(own));
    }

    /** The first moment after the last day. */
    public Instant over(OwnStay own) {
        return Optional.ofNullable(own.stay())
                .map(StayRow::until)
                .map(until -> startOf(until.plusDays(1)))
                .orElseGet(clock::instant);
    }

    /** Nobody has confirmed it in time; one that has been confirmed meanwhile is certain. */
    public void markUncertain(OwnStay own) {
        var stay = own.stay();
        if (stay != null && stay.uncertainSince() == null && !clock.instant().isBefore(uncertainFrom(own))) {
            course.markUncertain(stay.id());
            events.record(stay, StayEvent.Kind.UNCERTAIN, null);
        }
    }

    private Instant confirmationDue(OwnStay own) {
        return Optional.ofNullable(own.stay())
                .map(stay -> after(CONFIRMATION, stay.confirmedAt()))
                .orElseGet(clock::instant);
    }

    /** Empty without a last day, and while a longer stay or another home is on its way. */
    private Optional<Instant> endsSoonFrom(OwnStay own) {
        return Optional.ofNullable(own.stay())
                .filter(stay -> stay.status() == StayStatus.ONGOING)
                .filter(stay -> own.pending().isEmpty() && !own.isMoving())
                .map(StayRow::until)
                .map(until -> startOf(deadlines.on(today()).before(ENDS_SOON, until)));
    }

    private Instant after(String code, Instant start) {
        return deadlines.on(start.atZone(SwedishTime.ZONE).toLocalDate()).after(code, start);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SwedishTime.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
