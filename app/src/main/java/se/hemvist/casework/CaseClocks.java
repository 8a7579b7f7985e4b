package se.hemvist.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.deadline.CaseDeadline;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.deadline.DeadlineOf;
import se.hemvist.deadline.DeadlineState;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;

/** The statutory clocks of a case, by the day on which something was done. */
@Component("caseworkClocks")
public class CaseClocks {

    private static final String OF_THE_CASE = "";

    private final CaseDeadlines clocks;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseClocks(CaseDeadlines clocks, Deadlines deadlines, Clock clock) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public void begin(CaseHead of, String code, LocalDate from) {
        begin(of, code, OF_THE_CASE, from);
    }

    /**
     * Lets the clock run from that day; begun again it is corrected.
     *
     * @param about the matter that it is of
     */
    public void begin(CaseHead of, String code, String about, LocalDate from) {
        clocks.begin(about(of, about), code, momentOf(from));
    }

    /** The same to the end of a day that whoever asks for it has set. */
    public void begin(CaseHead of, String code, String about, LocalDate from, LocalDate lastDay) {
        clocks.begin(about(of, about), code, momentOf(from), endOf(lastDay));
    }

    public void met(CaseHead of, String code, LocalDate on) {
        met(of, code, OF_THE_CASE, on);
    }

    /** It was done that day. */
    public void met(CaseHead of, String code, String about, LocalDate on) {
        clocks.met(about(of, about), code, momentOf(on));
    }

    /** A court or a decision has given time to the end of that day, also when the time was out before it was noted. */
    public void extend(CaseHead of, String code, String about, LocalDate lastDay, String reason) {
        last(of, code, about).filter(CaseClocks::isStillToBeDone).ifPresent(last -> {
            if (last.isRunning() || last.isUnanswered()) {
                clocks.extend(about(of, about), code, endOf(lastDay), reason);
            } else {
                clocks.begin(about(of, about), code, last.from(), endOf(lastDay));
            }
        });
    }

    private static boolean isStillToBeDone(CaseDeadline clock) {
        return clock.isRunning() || (clock.state() == DeadlineState.MISSED && clock.metAt() == null);
    }

    private Optional<CaseDeadline> last(CaseHead of, String code, String about) {
        return clocks.of(of.id().toString()).stream()
                .filter(each -> each.code().equals(code) && each.of().about().equals(about))
                .max(Comparator.comparing(CaseDeadline::end));
    }

    /** It no longer applies. */
    public void drop(CaseHead of, String code, String about, String reason) {
        clocks.drop(about(of, about), code, reason);
    }

    /** None runs on when the case ends. */
    public void dropAll(CaseHead of, String reason) {
        clocks.dropAll(of.id().toString(), reason);
    }

    /** Whether what it is about has not been done, though the time may be out. */
    public boolean isUnmet(CaseHead of, String code) {
        return last(of, code, OF_THE_CASE).filter(CaseClocks::isStillToBeDone).isPresent();
    }

    public boolean isRunning(CaseHead of, String code) {
        return clocks.running(about(of, OF_THE_CASE), code).isPresent();
    }

    public Date due(CaseHead of, String code) {
        return due(of, code, OF_THE_CASE);
    }

    /** When the task is due that meets the clock: as the clock ends, or at once when none was begun. */
    public Date due(CaseHead of, String code, String about) {
        return last(of, code, about).map(each -> Date.from(each.end())).orElseGet(() -> Date.from(Instant.now(clock)));
    }

    /** When something is due by practice, counted from now. */
    public Date after(String code) {
        var now = Instant.now(clock);
        return Date.from(
                deadlines.on(LocalDate.ofInstant(now, SwedishTime.ZONE)).after(code, now));
    }

    private static DeadlineOf about(CaseHead of, String about) {
        return new DeadlineOf(of.id().toString(), of.number(), of.tenant(), about);
    }

    /** Today is now; an earlier day is its beginning, so that no clock runs longer than it may. */
    private Instant momentOf(LocalDate day) {
        var now = Instant.now(clock);
        return day.equals(LocalDate.ofInstant(now, SwedishTime.ZONE))
                ? now
                : day.atStartOfDay(SwedishTime.ZONE).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
    }
}
