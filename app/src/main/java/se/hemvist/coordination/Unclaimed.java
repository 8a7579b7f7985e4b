package se.hemvist.coordination;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskOffered;
import se.hemvist.engine.Tasks;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** The clock that runs day and night while nobody has a situation: then the substitute on call is told, then the chief. */
@Component
class Unclaimed {

    private static final String CLAIM = "SITUATION_CLAIM";

    /** A timer may be early by its own rounding, and is then not asked again until the next turn. */
    private static final Duration ROUNDING = Duration.ofSeconds(5);

    private final SituationRows situations;
    private final Deadlines deadlines;
    private final Officers officers;
    private final Tasks tasks;
    private final SituationStory story;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Unclaimed(
            SituationRows situations,
            Deadlines deadlines,
            Officers officers,
            Tasks tasks,
            SituationStory story,
            ApplicationEventPublisher events,
            Clock clock) {
        this.situations = situations;
        this.deadlines = deadlines;
        this.officers = officers;
        this.tasks = tasks;
        this.story = story;
        this.events = events;
        this.clock = clock;
    }

    /** How long somebody has to claim it. */
    Duration patience() {
        var now = Instant.now(clock);
        return Duration.between(now, after(now));
    }

    Instant due(Situation situation) {
        return after(Optional.ofNullable(situation.waitingSince()).orElse(situation.openedAt()));
    }

    void escalate(Situation situation) {
        var since = situation.waitingSince();
        if (since == null || situation.told() > 1 || !situation.isOpen()) {
            return;
        }
        var due = situation.told() == 0 ? after(since) : after(after(since));
        if (Instant.now(clock).isBefore(due.minus(ROUNDING)) || !situations.told(situation)) {
            return;
        }
        boolean first = situation.told() == 0;
        story.tell(situation.id(), first ? SituationEvent.SUBSTITUTE_TOLD : SituationEvent.CHIEF_TOLD);
        var group = new UnitGroup(Tenant.NATIONAL, first ? Role.ON_CALL : Role.MANAGER);
        tasks.of(situation.id().toString()).forEach(task -> officers.inGroup(group).stream()
                .map(Actor::user)
                .forEach(user -> events.publishEvent(new TaskOffered(task.id(), situation.number(), user))));
    }

    private Instant after(Instant start) {
        return deadlines.on(LocalDate.ofInstant(start, SwedishTime.ZONE)).after(CLAIM, start);
    }
}
