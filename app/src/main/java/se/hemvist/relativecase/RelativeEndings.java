package se.hemvist.relativecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.casework.CaseAccess;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.engine.Refusal;

/** How the cases end. A case ends once: of two that end it at the same moment, the second is told so. */
@Component
class RelativeEndings {

    private final Cases cases;
    private final Journal journal;
    private final CaseAccess access;
    private final Clock clock;

    RelativeEndings(Cases cases, Journal journal, CaseAccess access, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /** Decides the end; the case's row is held so that two never both do. */
    void decide(CaseHead of, RelativeOutcome outcome, LocalDate on, String note, @Nullable String officer) {
        cases.held(of.id()).mustBeOpen();
        if (find(of).isPresent()) {
            throw new Refusal("Ärendet håller redan på att avslutas. Ladda om sidan.");
        }
        journal.add(of, new RelativeEnding(outcome, on, note, officer, Instant.now(clock)));
        access.log(Action.DECIDE, of, "ENDED");
    }

    Optional<RelativeEnding> find(CaseHead of) {
        return journal.last(of, RelativeEnding.class);
    }

    /** Of a case that is known to end. */
    RelativeEnding of(CaseHead of) {
        return find(of).orElseThrow(() -> new IllegalStateException("The end of the case is not decided"));
    }
}
