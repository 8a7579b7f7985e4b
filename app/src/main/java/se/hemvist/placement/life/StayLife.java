package se.hemvist.placement.life;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.Homecoming;
import se.hemvist.placement.StayAbsconded;
import se.hemvist.placement.StayCourse;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.rule.DayThatHasBeen;

/** What happens to a stay that has begun, recorded by who has the case. The stay is held by {@link OwnStays} before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StayLife {

    private static final String ON = "on";

    private final OwnStays own;
    private final StayCourse course;
    private final StayEvents events;
    private final Homecoming homecoming;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    StayLife(
            OwnStays own,
            StayCourse course,
            StayEvents events,
            Homecoming homecoming,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.own = own;
        this.course = course;
        this.events = events;
        this.homecoming = homecoming;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** It is as recorded. */
    public void confirm(OwnStay stay) {
        var lived = stay.where(StayAction.CONFIRM).lived();
        course.confirm(lived.id());
        events.record(lived, StayEvent.Kind.CONFIRMED, null);
        own.log(Action.CHANGE, stay, StayAction.CONFIRM.name());
        publisher.publishEvent(new StayConfirmed(stay.placement().id()));
    }

    /** The person has run. The stay counts on without end: who ran may still be near. */
    public void absconded(OwnStay stay, LocalDate on) {
        var lived = stay.where(StayAction.ABSCONDED).lived();
        DayThatHasBeen.check(ON, on, lived.from(), today());
        done(course.abscond(lived.id()));
        events.record(lived, StayEvent.Kind.ABSCONDED, on);
        own.log(Action.CHANGE, stay, StayAction.ABSCONDED.name());
        var placement = stay.placement();
        publisher.publishEvent(new StayAbsconded(placement.id(), placement.caseId(), placement.tenant(), on));
    }

    /** Who had run, or never came, is in the home. */
    public void cameBack(OwnStay stay, LocalDate on) {
        var lived = stay.where(StayAction.FOUND).lived();
        if (lived.status() == StayStatus.NOT_ARRIVED) {
            homecoming.check(ON, lived, on);
            done(course.arrive(lived.id(), on));
            homecoming.tell(stay.placement().id(), on);
        } else {
            DayThatHasBeen.check(ON, on, since(lived), today());
            done(course.comeBack(lived.id()));
        }
        events.record(lived, StayEvent.Kind.CAME_BACK, on);
        own.log(Action.CHANGE, stay, StayAction.FOUND.name());
    }

    /** It is known where the person is, and that they do not come back: the stay counts no longer. */
    public void isElsewhere(OwnStay stay, LocalDate on) {
        var lived = stay.where(StayAction.FOUND).lived();
        DayThatHasBeen.check(ON, on, since(lived), today());
        // Who never came has not lived there for a single day.
        course.end(
                lived.id(),
                lived.status() == StayStatus.NOT_ARRIVED ? lived.from().minusDays(1) : on);
        own.log(Action.CHANGE, stay, StayAction.FOUND.name());
    }

    /** The person has left the home, as planned or not. */
    public void left(OwnStay stay, LocalDate on) {
        var lived = stay.where(StayAction.END).lived();
        DayThatHasBeen.check(ON, on, lived.from(), today());
        course.end(lived.id(), on);
        own.log(Action.CHANGE, stay, StayAction.END.name());
    }

    private LocalDate since(StayRow lived) {
        return events.lastDayOf(lived, StayEvent.Kind.ABSCONDED).orElse(lived.from());
    }

    private static void done(boolean turned) {
        if (!turned) {
            throw new StayHasChanged();
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
