package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.person.Persons;

/** The note on a receiving region that was not told. */
@Component
class ArrivalForm implements TaskForm<ArrivalToNote, NoteNotInformed> {

    private final ExitCases cases;
    private final ArrivalRows arrivals;
    private final Journal journal;
    private final Persons persons;
    private final Organisation organisation;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    ArrivalForm(
            ExitCases cases,
            ArrivalRows arrivals,
            Journal journal,
            Persons persons,
            Organisation organisation,
            CaseAccess access,
            CurrentActor current,
            Clock clock) {
        this.cases = cases;
        this.arrivals = arrivals;
        this.journal = journal;
        this.persons = persons;
        this.organisation = organisation;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public ArrivalToNote shown(String subject) {
        var exitCase = cases.find(arrivals.caseOf(subject));
        access.log(Action.READ, exitCase);
        var person = persons.find(exitCase.person());
        var region = organisation.regionOf(arrivals.find(subject).municipality());
        return new ArrivalToNote(
                exitCase.number(),
                ShownPerson.of(person),
                ShownPerson.protectionOf(person),
                organisation.displayName(region.tenant()));
    }

    @Override
    public void submit(String subject, NoteNotInformed command) {
        var exitCase = cases.find(arrivals.caseOf(subject));
        journal.add(
                exitCase,
                new WithheldNote(command.done(), command.note(), current.actor().user(), Instant.now(clock)));
        access.log(Action.CHANGE, exitCase, "REGION_NOT_INFORMED");
    }
}
