package se.hemvist.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.deadline.DeadlineEvents.Kind;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.ClockTerms;
import se.hemvist.organisation.DeadlineRule;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;

/**
 * The clocks of cases, for the features that know what starts and stops them. Every change joins the caller's transaction and
 * refuses without one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseDeadlines {

    private final DeadlineRows rows;
    private final DeadlineEvents events;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Clock clock;

    CaseDeadlines(DeadlineRows rows, DeadlineEvents events, Deadlines deadlines, Processes processes, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.deadlines = deadlines;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Lets the clock run by the rule of the day when it starts. The same one begun again with another start is corrected, also
     * when it has been missed and nobody has answered for it; what is to run anew is first {@link #met} or dropped.
     *
     * @return its id
     */
    public String begin(DeadlineOf of, String code, Instant from) {
        var rule = ruleOf(code, from);
        return begin(of, rule, from, rule.runsOut(from));
    }

    /** The same until a moment that a court or whoever asks for something has set. */
    public String begin(DeadlineOf of, String code, Instant from, Instant until) {
        return begin(of, ruleOf(code, from), from, until);
    }

    private String begin(DeadlineOf of, DeadlineRule rule, Instant from, Instant end) {
        var kept = asKept(from);
        return rows.open(of.caseId(), rule.code(), of.about())
                .map(open -> correct(open, kept, asKept(end)))
                .orElseGet(() -> start(of, rule, kept, asKept(end)));
    }

    private String start(DeadlineOf of, DeadlineRule rule, Instant from, Instant end) {
        var id = rows.insert(of, rule, termsOf(rule), from, end);
        events.record(id, Kind.BEGUN, end, null);
        processes.start(StatutoryDeadlineProcess.ID, id);
        return id;
    }

    private String correct(CaseDeadline open, Instant from, Instant end) {
        if (!open.from().equals(from) || !open.end().equals(end)) {
            move(open, from, end, Kind.CORRECTED, null);
        }
        return open.id();
    }

    /**
     * It was done. Done too late it stays missed, for the chief to answer for; done in time and noted late it is met after all,
     * unless the chief has answered already. That no such clock runs is a normal answer.
     */
    public void met(String caseId, String code, Instant at) {
        met(caseId, code, "", at);
    }

    /** The same of the one that is about this. */
    public void met(DeadlineOf of, String code, Instant at) {
        met(of.caseId(), code, of.about(), at);
    }

    private void met(String caseId, String code, String about, Instant at) {
        rows.last(caseId, code, about).filter(last -> last.metAt() == null).ifPresent(last -> met(last, at));
    }

    private void met(CaseDeadline deadline, Instant at) {
        if (deadline.isRunning() && at.isBefore(deadline.end())) {
            end(deadline, DeadlineState.MET, at, Kind.MET, null);
        } else if (at.isBefore(deadline.end()) && rows.metAfterAll(deadline.id(), at)) {
            events.record(deadline.id(), Kind.MET, deadline.end(), null);
            processes.tell(deadline.id(), "deadline-moved");
        } else if (deadline.isRunning() || deadline.state() == DeadlineState.MISSED) {
            rows.metLate(deadline.id(), at);
            events.record(deadline.id(), Kind.MET_LATE, deadline.end(), null);
        }
    }

    /** It ends later, as a court or a decision has said. */
    public void extend(String caseId, String code, Instant until, String reason) {
        extend(caseId, code, "", until, reason);
    }

    /** The same of the one that is about this. */
    public void extend(DeadlineOf of, String code, Instant until, String reason) {
        extend(of.caseId(), code, of.about(), until, reason);
    }

    private void extend(String caseId, String code, String about, Instant until, String reason) {
        var open = rows.open(caseId, code, about)
                .orElseThrow(() -> new IllegalStateException("No such clock is open: " + code));
        move(open, open.from(), asKept(until), Kind.EXTENDED, reason);
    }

    /** It no longer applies. What is missed stays missed; that no such clock runs is a normal answer. */
    public void drop(String caseId, String code, String reason) {
        rows.open(caseId, code, "").ifPresent(open -> drop(open, reason));
    }

    /** The same of the one that is about this. */
    public void drop(DeadlineOf of, String code, String reason) {
        rows.open(of.caseId(), code, of.about()).ifPresent(open -> drop(open, reason));
    }

    /** None of a case that ends runs on. */
    public void dropAll(String caseId, String reason) {
        of(caseId).forEach(each -> drop(each, reason));
    }

    private void drop(CaseDeadline deadline, String reason) {
        end(deadline, DeadlineState.DROPPED, null, Kind.DROPPED, reason);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<CaseDeadline> running(String caseId, String code) {
        return rows.open(caseId, code, "").filter(CaseDeadline::isRunning);
    }

    /** The same of the one that is about this. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<CaseDeadline> running(DeadlineOf of, String code) {
        return rows.open(of.caseId(), code, of.about()).filter(CaseDeadline::isRunning);
    }

    /** All that ever ran in the case, what ends first before the others. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<CaseDeadline> of(String caseId) {
        return rows.of(caseId);
    }

    private void move(CaseDeadline open, Instant from, Instant end, Kind kind, @Nullable String reason) {
        rows.move(open.id(), from, end);
        events.record(open.id(), kind, end, reason);
        processes.tell(open.id(), "deadline-moved");
    }

    private void end(
            CaseDeadline deadline, DeadlineState state, @Nullable Instant metAt, Kind kind, @Nullable String reason) {
        if (rows.end(deadline.id(), state, metAt)) {
            events.record(deadline.id(), kind, deadline.end(), reason);
            processes.tell(deadline.id(), state == DeadlineState.MET ? "deadline-met" : "deadline-dropped");
        }
    }

    /** Of what is counted from a birth the rule of today counts, or no reform would reach those who are born. */
    private DeadlineRule ruleOf(String code, Instant from) {
        var today = deadlines.on(LocalDate.ofInstant(clock.instant(), SwedishTime.ZONE));
        return today.find(code).filter(rule -> termsOf(rule).fromBirth()).orElseGet(() -> deadlines
                .on(LocalDate.ofInstant(from, SwedishTime.ZONE))
                .rule(code));
    }

    /** As exactly as both databases do. */
    private static Instant asKept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static ClockTerms termsOf(DeadlineRule rule) {
        return Objects.requireNonNull(rule.clock(), () -> rule.code() + " is no clock of a case");
    }
}
