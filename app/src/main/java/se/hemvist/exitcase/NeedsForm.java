package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.Persons;

/** The inquiry into what the person needs. */
@Component
class NeedsForm implements TaskForm<NeedsToInvestigate, InvestigateNeeds> {

    private final ExitCases cases;
    private final Journal journal;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    NeedsForm(ExitCases cases, Journal journal, Persons persons, CaseAccess access, CurrentActor current, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public NeedsToInvestigate shown(String subject) {
        var exitCase = cases.find(subject);
        access.log(Action.READ, exitCase);
        var person = persons.find(exitCase.person());
        return new NeedsToInvestigate(
                exitCase.number(),
                ShownPerson.of(person),
                ShownPerson.protectionOf(person),
                exitCase.contact().text(),
                journal.last(exitCase, Meeting.class).map(Meeting::text).orElse(""),
                Optional.ofNullable(exitCase.analysis())
                        .map(InitialAnalysis::text)
                        .orElse("Har inte kommit än."),
                ReceivedAssessment.textOf(exitCase.assessment()));
    }

    @Override
    public void submit(String subject, InvestigateNeeds command) {
        var investigated = cases.find(subject).investigated(command, current.actor(), Instant.now(clock));
        cases.save(investigated);
        access.log(Action.CHANGE, investigated);
    }
}
