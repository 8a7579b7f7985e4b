package se.hemvist.childcase.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.Settled;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;

/** The immediate custodies of the cases, and what has happened to each. */
@Component
public class Custodies {

    static final String PROCESS = "immediate-custody";

    private final Cases cases;
    private final Matters matters;
    private final Journal journal;
    private final CaseDesk desk;
    private final Processes processes;
    private final Settled settled;

    Custodies(Cases cases, Matters matters, Journal journal, CaseDesk desk, Processes processes, Settled settled) {
        this.cases = cases;
        this.matters = matters;
        this.journal = journal;
        this.desk = desk;
        this.processes = processes;
        this.settled = settled;
    }

    /**
     * Begins to try one.
     *
     * @param officer who wants it tried: another must decide
     * @throws Refusal in a closed case, and while one is tried or holds: there is no other
     */
    public void tryOne(CaseHead of, String reason, String officer) {
        cases.held(of.id()).mustBeOpen();
        if (isUnderWay(of)) {
            throw new Refusal("Ett omhändertagande prövas eller gäller redan. Avsluta det först.");
        }
        var custody = matters.begin(of, PROCESS);
        desk.note(
                of,
                new CustodyNote(custody.id(), CustodyStep.ASKED, desk.today(), reason, officer, desk.now()),
                "CUSTODY_ASKED");
        processes.start(PROCESS, custody.id().toString());
    }

    /** Whether one is tried or holds. */
    public boolean isUnderWay(CaseHead of) {
        return matters.openOf(of, PROCESS).isPresent();
    }

    /** Whether one has ended with nothing in its place, and the officer or the chief has not yet seen to the child. */
    boolean isChildUnsettled(CaseHead of) {
        return all(of).stream()
                .map(matter -> matter.id().toString())
                .anyMatch(id ->
                        hasFallen(id) && !(has(id, CustodyStep.RECONSIDERED) && has(id, CustodyStep.ACKNOWLEDGED)));
    }

    /** Whether it is tried or holds. */
    boolean isOpen(String id) {
        return matters.get(id).isOpen();
    }

    boolean hasFallen(String id) {
        return notesOf(id).anyMatch(note -> note.step().isFall());
    }

    /** In the order they were made. */
    Stream<CustodyNote> notesOf(String id) {
        return notes(caseOf(id)).stream()
                .filter(note -> note.custody().toString().equals(id));
    }

    /** Whether one is decided and has not come to an end. */
    public boolean holds(CaseHead of) {
        return matters.openOf(of, PROCESS)
                .filter(custody -> has(custody.id().toString(), CustodyStep.DECIDED))
                .isPresent();
    }

    /** The one that is tried or holds. */
    String idOfOpen(CaseHead of) {
        return matters.openOf(of, PROCESS)
                .map(custody -> custody.id().toString())
                .orElseThrow(() -> new Refusal("Omhändertagandet är redan över. Ladda om sidan."));
    }

    CaseHead caseOf(String id) {
        return matters.caseOf(id);
    }

    void note(CaseHead of, String id, CustodyStep step, LocalDate on, @Nullable String note, @Nullable String officer) {
        desk.note(of, new CustodyNote(UUID.fromString(id), step, on, note, officer, desk.now()), step.name());
    }

    void end(String id) {
        matters.end(UUID.fromString(id));
        settled.tell(caseOf(id));
    }

    /** What had to be done after it is done, as far as whoever tells it. */
    void seenTo(CaseHead of) {
        settled.tell(of);
    }

    List<Matter> all(CaseHead of) {
        return matters.of(of, PROCESS);
    }

    /** What has happened, the oldest first. */
    List<CustodyNote> notes(CaseHead of) {
        return journal.of(of, CustodyNote.class);
    }

    /** What has happened to this one, as one text. */
    String story(String id) {
        return notesOf(id).map(CustodyNote::text).collect(Collectors.joining("\n"));
    }

    Optional<CustodyNote> last(String id, CustodyStep step) {
        return notesOf(id).filter(note -> note.step() == step).reduce((earlier, later) -> later);
    }

    boolean has(String id, CustodyStep step) {
        return last(id, step).isPresent();
    }

    /** The day of that step; the first day there is when it has not come about. */
    LocalDate dayOf(String id, CustodyStep step) {
        return last(id, step).map(CustodyNote::on).orElse(LocalDate.EPOCH);
    }
}
