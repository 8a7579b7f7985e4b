package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Persons;

/** A contact in the aftercare. */
@Component
class ContactForm implements TaskForm<ContactToKeep, KeepContact> {

    private final ExitCases cases;
    private final Journal journal;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    ContactForm(
            ExitCases cases, Journal journal, Persons persons, CaseAccess access, CurrentActor current, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public ContactToKeep shown(String subject) {
        var exitCase = cases.find(subject);
        access.log(Action.READ, exitCase);
        var person = persons.find(exitCase.person());
        return new ContactToKeep(
                exitCase.number(),
                ShownPerson.of(person),
                ShownPerson.protectionOf(person),
                Optional.ofNullable(exitCase.closing())
                        .map(closing -> SwedishText.day(LocalDate.ofInstant(closing.at(), SwedishTime.ZONE)))
                        .orElse(""),
                journal.of(exitCase, AftercareContact.class).stream()
                        .map(AftercareContact::text)
                        .collect(Collectors.joining("\n")));
    }

    @Override
    public void submit(String subject, KeepContact command) {
        var exitCase = cases.find(subject);
        journal.add(exitCase, AftercareContact.read(command, current.actor().user(), Instant.now(clock)));
        access.log(Action.CHANGE, exitCase, "AFTERCARE");
    }
}
