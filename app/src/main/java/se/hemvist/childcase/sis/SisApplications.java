package se.hemvist.childcase.sis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.Settled;
import se.hemvist.engine.Processes;

/** The applications to SiS of the cases, and what has happened to each. A case has one at a time. */
@Component
public class SisApplications {

    static final String PROCESS = "sis-placement";

    private final Matters matters;
    private final Journal journal;
    private final CaseDesk desk;
    private final Processes processes;
    private final Settled settled;

    SisApplications(Matters matters, Journal journal, CaseDesk desk, Processes processes, Settled settled) {
        this.matters = matters;
        this.journal = journal;
        this.desk = desk;
        this.processes = processes;
        this.settled = settled;
    }

    /** Whether one is prepared, decided on or waited for. */
    public boolean isUnderWay(CaseHead of) {
        return open(of).isPresent();
    }

    /** The id of the one that is under way. */
    Optional<String> open(CaseHead of) {
        return matters.openOf(of, PROCESS).map(matter -> matter.id().toString());
    }

    void begin(CaseHead of, String reason, String officer) {
        var sis = matters.begin(of, PROCESS).id();
        desk.note(of, new SisNeeded(sis, reason, officer, desk.now()), "SIS_NEEDED");
        processes.start(PROCESS, sis.toString());
    }

    CaseHead caseOf(String id) {
        return matters.caseOf(id);
    }

    void end(String id) {
        matters.end(UUID.fromString(id));
        settled.tell(caseOf(id));
    }

    /**
     * Nobody waits for a place any longer: the board has taken the application back, or what carried it is over.
     *
     * @param officer null where it follows by itself
     */
    void withdraw(String id, String why, @Nullable String officer) {
        var of = caseOf(id);
        desk.note(
                of,
                new SisAnswered(UUID.fromString(id), SisReply.WITHDRAWN, desk.today(), "", why, officer, desk.now()),
                "SIS_WITHDRAWN");
        end(id);
        processes.tell(id, "sis-application-withdrawn");
    }

    /** Whether SiS has been asked, and has not answered for good. */
    boolean isWaitedFor(Matter sis) {
        return sis.isOpen()
                && last(sis.id().toString(), SisDecided.class)
                        .filter(SisDecided::applied)
                        .isPresent();
    }

    List<Matter> all(CaseHead of) {
        return matters.of(of, PROCESS);
    }

    <E extends Record & SisEntry> Optional<E> last(String id, Class<E> kind) {
        return journal.of(caseOf(id), kind).stream()
                .filter(entry -> entry.sis().toString().equals(id))
                .reduce((earlier, later) -> later);
    }

    /** Those of all applications of the case, the oldest first. */
    <E extends Record & SisEntry> List<E> all(CaseHead of, Class<E> kind) {
        return journal.of(of, kind);
    }

    /** A plan for the wait that no chief has found too weak since. */
    boolean hasPlan(String id) {
        var tooWeak = last(id, LongWaitHandled.class).filter(handled -> !handled.planHolds());
        return last(id, InterimPlan.class)
                .filter(plan ->
                        tooWeak.isEmpty() || plan.at().isAfter(tooWeak.get().at()))
                .isPresent();
    }
}
