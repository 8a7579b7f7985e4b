package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.Persons;

/** The notice that the police's assessment has expired. */
@Component
class ExpiryForm implements TaskForm<ExpiryToNote, NoteExpiry> {

    private final ExitCases cases;
    private final Journal journal;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    ExpiryForm(
            ExitCases cases, Journal journal, Persons persons, CaseAccess access, CurrentActor current, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public ExpiryToNote shown(String subject) {
        var exitCase = cases.find(subject);
        access.log(Action.READ, exitCase);
        var person = persons.find(exitCase.person());
        return new ExpiryToNote(
                exitCase.number(),
                ShownPerson.of(person),
                ShownPerson.protectionOf(person),
                ReceivedAssessment.textOf(exitCase.latest(), LocalDate.now(clock)));
    }

    @Override
    public void submit(String subject, NoteExpiry command) {
        var actor = current.actor();
        var exitCase = cases.find(subject).workedOnBy(actor);
        cases.save(exitCase);
        journal.add(
                exitCase,
                new ExpiryNote(
                        command.contacted() == YesNo.YES, command.meanwhile(), actor.user(), Instant.now(clock)));
        access.log(Action.CHANGE, exitCase, "EXPIRY");
    }
}
