package se.hemvist.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.deadline.DeadlineEvents.Kind;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.processes.StatutoryDeadlineSteps;
import se.hemvist.reminder.TimeRunsOut;

/** What {@code statutory-deadline.bpmn} asks; its instances are the tenant's whose case it is. */
@Component("statutoryDeadlineSteps")
class StatutoryDeadlineProcess implements StatutoryDeadlineSteps, ProcessSubjects {

    static final String ID = "statutory-deadline";

    private final DeadlineRows rows;
    private final DeadlineEvents events;
    private final Answerable answerable;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    StatutoryDeadlineProcess(
            DeadlineRows rows,
            DeadlineEvents events,
            Answerable answerable,
            Deadlines deadlines,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.answerable = answerable;
        this.deadlines = deadlines;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public String process() {
        return ID;
    }

    @Override
    public String tenantOf(String subject) {
        return rows.find(subject).of().tenant().id();
    }

    @Override
    public String caseNumberOf(String subject) {
        return rows.find(subject).of().caseNumber();
    }

    @Override
    public boolean deadlineOver(String deadlineId) {
        var state = rows.find(deadlineId).state();
        return state == DeadlineState.MET || state == DeadlineState.DROPPED;
    }

    @Override
    public Date endsAt(String deadlineId) {
        return Date.from(rows.find(deadlineId).end());
    }

    /** With its end where nobody is warned. */
    @Override
    public Date warnsAt(String deadlineId) {
        var deadline = rows.find(deadlineId);
        return Date.from(deadline.warnedFrom().orElse(deadline.end()));
    }

    @Override
    public void warnCaseworker(String deadlineId) {
        var deadline = rows.find(deadlineId);
        if (deadline.isRunning() && clock.instant().isBefore(deadline.end())) {
            events.record(deadlineId, Kind.WARNED, deadline.end(), null);
            tell(deadline, answerable.warned(deadline), false);
        }
    }

    @Override
    public void noteMissed(String deadlineId) {
        var deadline = rows.find(deadlineId);
        if (rows.miss(deadlineId)) {
            events.record(deadlineId, Kind.MISSED, deadline.end(), null);
            tell(deadline, answerable.alarmed(deadline), true);
            publisher.publishEvent(new DeadlineMissed(
                    deadline.of().caseId(), deadline.code(), deadline.of().about(), deadline.end(), deadline.lapses()));
        }
    }

    @Override
    public boolean metMeanwhile(String deadlineId) {
        return rows.find(deadlineId).state() == DeadlineState.MET;
    }

    @Override
    public List<String> chiefs(String deadlineId) {
        return answerable.chiefGroups(rows.find(deadlineId));
    }

    @Override
    public Date handlingDue(String deadlineId) {
        var now = clock.instant();
        return Date.from(
                deadlines.on(LocalDate.ofInstant(now, SwedishTime.ZONE)).after("MISSED_HANDLED", now));
    }

    private void tell(CaseDeadline deadline, Set<String> officers, boolean past) {
        publisher.publishEvent(
                new TimeRunsOut(deadline.id(), deadline.of().caseNumber(), officers, deadline.end(), past));
    }
}
