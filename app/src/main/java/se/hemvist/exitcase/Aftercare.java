package se.hemvist.exitcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.PersonId;

/** Eftervård: contacts 3, 6, 12 and 24 months after a case is closed, with those who want them. */
@Component
class Aftercare {

    private static final List<String> CONTACTS = List.of("AFTERCARE_1", "AFTERCARE_2", "AFTERCARE_3", "AFTERCARE_4");

    private final ExitCases cases;
    private final Journal journal;
    private final Processes processes;
    private final CaseAccess access;
    private final DueDates dueDates;

    Aftercare(ExitCases cases, Journal journal, Processes processes, CaseAccess access, DueDates dueDates) {
        this.cases = cases;
        this.journal = journal;
        this.processes = processes;
        this.access = access;
        this.dueDates = dueDates;
    }

    void begin(ExitCase closed) {
        if (closing(closed).aftercare()) {
            processes.start("exit-aftercare", closed.id().toString());
        }
    }

    /** The new case takes over from the aftercare of every earlier one. */
    void newCaseOf(PersonId person) {
        cases.closedOf(person).forEach(closed -> processes.tell(closed.id().toString(), "new-case-opened"));
    }

    /** The day of the next contact; after the last one, the day of the last. */
    LocalDate nextContact(ExitCase closed) {
        var made = journal.of(closed, AftercareContact.class).size();
        var next = CONTACTS.get(Math.min(made, CONTACTS.size() - 1));
        return dueDates.after(next, LocalDate.ofInstant(closing(closed).at(), SwedishTime.ZONE));
    }

    boolean isOver(ExitCase closed) {
        var made = journal.of(closed, AftercareContact.class);
        return made.size() >= CONTACTS.size() || made.stream().anyMatch(AftercareContact::declined);
    }

    void end(ExitCase closed) {
        access.log(Action.CLOSE, closed, "AFTERCARE");
    }

    private static Closing closing(ExitCase closed) {
        return Optional.ofNullable(closed.closing())
                .orElseThrow(() -> new IllegalStateException("Aftercare comes after the case"));
    }
}
