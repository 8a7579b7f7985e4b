package se.hemvist.childcase.absconding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matters;
import se.hemvist.childcase.Settled;

/** The abscondings of the cases, and what has been done about each. */
@Component
class Abscondings {

    static final String PROCESS = "child-absconding";

    private final Matters matters;
    private final Journal journal;
    private final Settled settled;

    Abscondings(Matters matters, Journal journal, Settled settled) {
        this.matters = matters;
        this.journal = journal;
        this.settled = settled;
    }

    CaseHead caseOf(String id) {
        return matters.caseOf(id);
    }

    boolean isUnderWay(CaseHead of) {
        return matters.openOf(of, PROCESS).isPresent();
    }

    UUID begin(CaseHead of) {
        return matters.begin(of, PROCESS).id();
    }

    void end(String id) {
        matters.end(UUID.fromString(id));
        settled.tell(caseOf(id));
    }

    Optional<AbscondingAlerted> alerted(String id) {
        return journal.of(caseOf(id), AbscondingAlerted.class).stream()
                .filter(each -> each.absconding().toString().equals(id))
                .findFirst();
    }

    AbscondingFound get(String id) {
        return journal.of(caseOf(id), AbscondingFound.class).stream()
                .filter(each -> each.absconding().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such absconding"));
    }

    /** What is known of it, as one text. */
    String story(String id) {
        return get(id).what() + "."
                + alerted(id).map(alert -> "\n" + alert.text()).orElse("");
    }
}
