package se.hemvist.childcase.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.Settled;
import se.hemvist.engine.Processes;

/** The opinions that prosecutors have asked for, and what has happened to each. */
@Component
class Opinions {

    static final String PROCESS = "prosecutor-opinion";

    private final Matters matters;
    private final Journal journal;
    private final CaseDesk desk;
    private final Processes processes;
    private final Settled settled;

    Opinions(Matters matters, Journal journal, CaseDesk desk, Processes processes, Settled settled) {
        this.matters = matters;
        this.journal = journal;
        this.desk = desk;
        this.processes = processes;
        this.settled = settled;
    }

    /** Begins the work on one; several may be under way, each for a matter of its own. */
    void ask(CaseHead of, LocalDate on, String text) {
        var opinion = matters.begin(of, PROCESS);
        note(of, opinion.id().toString(), OpinionStep.ASKED, on, null, text);
        processes.start(PROCESS, opinion.id().toString());
    }

    boolean isAwaited(CaseHead of) {
        return matters.openOf(of, PROCESS).isPresent();
    }

    CaseHead caseOf(String id) {
        return matters.caseOf(id);
    }

    void note(
            CaseHead of, String id, OpinionStep step, LocalDate on, @Nullable LocalDate until, @Nullable String text) {
        desk.note(
                of,
                new OpinionNote(UUID.fromString(id), step, on, until, text, desk.officer(), desk.now()),
                "OPINION_" + step.name());
        if (step.isTheEnd()) {
            matters.end(UUID.fromString(id));
            settled.tell(of);
        }
    }

    /** What has happened in the case, the oldest first. */
    List<OpinionNote> notes(CaseHead of) {
        return journal.of(of, OpinionNote.class);
    }

    private List<OpinionNote> notesOf(String id) {
        return notes(caseOf(id)).stream()
                .filter(note -> note.opinion().toString().equals(id))
                .toList();
    }

    /** What has happened to this one, as one text. */
    String story(String id) {
        return notesOf(id).stream().map(OpinionNote::whole).collect(Collectors.joining("\n"));
    }

    Optional<OpinionNote> last(String id) {
        return notesOf(id).stream().reduce((earlier, later) -> later);
    }

    /** The day on which the prosecutor asked, as it was first said. */
    LocalDate askedOn(String id) {
        return notesOf(id).get(0).on();
    }
}
