package se.hemvist.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.Finding;
import se.hemvist.conflict.Weighed;
import se.hemvist.conflict.Weigher;
import se.hemvist.engine.Decisions;

/** Weighs by the coordinators' own table; a table that is missing or gives no answer stops the check. */
@Component
class SeverityTable implements Weigher {

    static final String KEY = "conflict-severity";

    private final Decisions decisions;

    SeverityTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Weighed> weigh(Finding finding) {
        var decided = decisions.decide(KEY, finding.inputs().codes());
        if (!(decided.outputs().get("severity") instanceof String severity)) {
            throw new IllegalStateException("The severity table gave no severity");
        }
        return Weighed.of(severity, decided.rule(), decided.table() + " v" + decided.version());
    }
}
