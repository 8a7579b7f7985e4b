package se.hemvist.childcase.intake;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Actor;
import se.hemvist.person.Persons;

/** Finding out who a child is whom nobody knows; given up it may be begun anew, when somebody knows more. */
@Component
class ChildIdentities {

    private static final String PROCESS = "child-identity";

    private final Persons persons;
    private final Journal journal;
    private final CaseDesk desk;
    private final Processes processes;

    ChildIdentities(Persons persons, Journal journal, CaseDesk desk, Processes processes) {
        this.persons = persons;
        this.journal = journal;
        this.desk = desk;
        this.processes = processes;
    }

    void begin(CaseHead of) {
        if (isUnknown(of)) {
            processes.start(PROCESS, of.id().toString());
        }
    }

    void beginAnew(CaseHead of, String reason, Actor officer) {
        desk.note(of, new IdentitySought(reason, officer.user(), desk.now()), "IDENTITY_SOUGHT");
        processes.start(PROCESS, of.id().toString());
    }

    /** Whether it was given up, nobody has begun anew, and the child is still unknown. */
    boolean isGivenUp(CaseHead of) {
        var begun =
                journal.last(of, IdentitySought.class).map(IdentitySought::at).orElse(Instant.EPOCH);
        return journal.last(of, ChildNotIdentified.class)
                        .filter(given -> given.at().isAfter(begun))
                        .isPresent()
                && isUnknown(of);
    }

    private boolean isUnknown(CaseHead of) {
        return persons.find(of.person()).knownNumber().isEmpty();
    }
}
