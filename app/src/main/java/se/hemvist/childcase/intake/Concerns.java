package se.hemvist.childcase.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.Settled;

/** The reports of concern in the journal, by the matter that each is. */
@Component
class Concerns {

    static final String PROCESS = "child-concern";

    private final Journal journal;
    private final Matters matters;
    private final Settled settled;

    Concerns(Journal journal, Matters matters, Settled settled) {
        this.journal = journal;
        this.matters = matters;
        this.settled = settled;
    }

    /** Whether one has not been weighed yet. */
    boolean isAnyOpen(CaseHead of) {
        return matters.openOf(of, PROCESS).isPresent();
    }

    /** It has been weighed, and what it asks for has begun. */
    void over(CaseHead of, String id) {
        matters.end(UUID.fromString(id));
        settled.tell(of);
    }

    Concern get(CaseHead of, String id) {
        return journal.of(of, Concern.class).stream()
                .filter(each -> each.concern().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every report is in the journal"));
    }

    /** What was found when the report was weighed. */
    Optional<ProtectionAssessed> assessed(CaseHead of, String id) {
        return journal.of(of, ProtectionAssessed.class).stream()
                .filter(each -> each.concern().toString().equals(id))
                .findFirst();
    }
}
