package se.hemvist.childcase.happening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.Settled;
import se.hemvist.engine.Processes;
import se.hemvist.threat.EventKind;

/** The events of the cases, and what has been chosen of each. */
@Component
class ChildEvents {

    static final String PROCESS = "child-event";

    private final Matters matters;
    private final Journal journal;
    private final CaseDesk desk;
    private final Processes processes;
    private final Settled settled;

    ChildEvents(Matters matters, Journal journal, CaseDesk desk, Processes processes, Settled settled) {
        this.matters = matters;
        this.journal = journal;
        this.desk = desk;
        this.processes = processes;
        this.settled = settled;
    }

    void report(CaseHead of, EventKind kind, LocalDate on, String text) {
        var event = matters.begin(of, PROCESS);
        desk.note(of, new ChildEvent(event.id(), kind, on, text, desk.officer(), desk.now()), kind.name());
        processes.start(PROCESS, event.id().toString());
    }

    CaseHead caseOf(String id) {
        return matters.caseOf(id);
    }

    ChildEvent get(String id) {
        return of(caseOf(id)).stream()
                .filter(each -> each.event().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every event is in the journal"));
    }

    /** Of one case, the oldest first. */
    List<ChildEvent> of(CaseHead of) {
        return journal.of(of, ChildEvent.class);
    }

    /** What was chosen last of this one; empty while nobody has. */
    Optional<GroundChosen> chosen(CaseHead of, UUID event) {
        return journal.of(of, GroundChosen.class).stream()
                .filter(each -> each.event().equals(event))
                .reduce((earlier, later) -> later);
    }

    /** Whether the police are still to be told, or somebody is to choose. */
    boolean isOpen(UUID event) {
        return matters.get(event.toString()).isOpen();
    }

    boolean anyIsOpen(CaseHead of) {
        return matters.openOf(of, PROCESS).isPresent();
    }

    void end(String id) {
        matters.end(UUID.fromString(id));
        settled.tell(caseOf(id));
    }
}
