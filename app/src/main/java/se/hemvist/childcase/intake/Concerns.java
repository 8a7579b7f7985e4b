package se.hemvist.childcase.intake;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;

/** The reports of concern in the journal, by the matter that each is. */
@Component
class Concerns {

    private final Journal journal;

    Concerns(Journal journal) {
        this.journal = journal;
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
