package se.hemvist.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.hemvist.engine.DueTask;
import se.hemvist.engine.DueTasks;
import se.hemvist.engine.TaskOffered;
import se.hemvist.organisation.Absences;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.DeadlinesOfDay;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** Who is reminded of what: the officer of a new task, before its time and when it is out; then the chief too. */
@Component
class Reminders {

    private final Outbox outbox;
    private final DueTasks tasks;
    private final Deadlines deadlines;
    private final Officers officers;
    private final Absences absences;
    private final Clock clock;

    Reminders(Outbox outbox, DueTasks tasks, Deadlines deadlines, Officers officers, Absences absences, Clock clock) {
        this.outbox = outbox;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.officers = officers;
        this.absences = absences;
        this.clock = clock;
    }

    /** In the transaction of the task itself: there is no task that is not told of, and none told of that is not there. */
    @EventListener
    void offered(TaskOffered task) {
        outbox.write(task.task(), task.caseNumber(), Occasion.NEW, task.officer(), clock.instant());
    }

    /** As a clock of a case says it: with the warning, or at once when it has run out. */
    @EventListener
    void runsOut(TimeRunsOut time) {
        var away = absences.today();
        var occasion = new Occasion(time.past() ? Occasion.Kind.LATE : Occasion.Kind.SOON, time.end());
        time.officers().stream()
                .map(officer -> away.standInFor(officer).orElse(officer))
                .distinct()
                .forEach(officer -> outbox.write(time.about(), time.caseNumber(), occasion, officer, clock.instant()));
    }

    void remind() {
        var now = clock.instant();
        var rules = deadlines.on(LocalDate.ofInstant(now, SwedishTime.ZONE));
        var soon = rules.after("REMINDER_SOON", now);
        var from = now.minus(longest(rules, now));
        int number = 0;
        for (var page = tasks.between(from, soon, 0); !page.isEmpty(); page = tasks.between(from, soon, ++number)) {
            page.forEach(task -> remind(task, now, rules));
        }
    }

    /** How long after its time a task can still give an occasion. */
    private static Duration longest(DeadlinesOfDay rules, Instant now) {
        return Duration.between(now, rules.after("REMINDER_ESCALATION", now))
                .plus(Duration.between(now, rules.after("REMINDER_STALE", now)));
    }

    private void remind(DueTask task, Instant now, DeadlinesOfDay rules) {
        if (!task.personal() && rules.after("REMINDER_ESCALATION", task.due()).isBefore(now)) {
            tellChiefs(task, Occasion.Kind.ESCALATED, now);
        }
        if (task.due().isBefore(now)) {
            tellOfficer(task, Occasion.Kind.LATE, now);
        } else if (rules.after("REMINDER_SOON", task.since()).isBefore(task.due())) {
            // What is given with less time than that is soon from the beginning, and was told of as new.
            tellOfficer(task, Occasion.Kind.SOON, now);
        }
    }

    private void tellOfficer(DueTask task, Occasion.Kind kind, Instant now) {
        Optional.ofNullable(task.officer()).ifPresent(officer -> tell(task, kind, officer, now));
        if (task.officer() == null && kind == Occasion.Kind.LATE) {
            tellChiefs(task, kind, now);
        }
    }

    private void tellChiefs(DueTask task, Occasion.Kind kind, Instant now) {
        var unit = new Tenant(task.unit());
        var chiefs = task.personal() ? chiefsOf(unit) : whoeverDoesTheWorkOf(chiefsOf(unit));
        chiefs.forEach(chief -> tell(task, kind, chief, now));
    }

    private Stream<String> chiefsOf(Tenant unit) {
        return officers.inGroup(UnitGroup.chiefOf(unit)).stream().map(Actor::user);
    }

    /** A chief who is away is not asked to come in: the substitute is. */
    private Stream<String> whoeverDoesTheWorkOf(Stream<String> chiefs) {
        var away = absences.today();
        return chiefs.map(chief -> away.standInFor(chief).orElse(chief)).distinct();
    }

    private void tell(DueTask task, Occasion.Kind kind, String recipient, Instant now) {
        try {
            outbox.write(task.id(), task.caseNumber(), new Occasion(kind, task.due()), recipient, now);
        } catch (DuplicateKeyException anotherNode) {
            // It is told of, and that is all that was wanted.
        }
    }
}
