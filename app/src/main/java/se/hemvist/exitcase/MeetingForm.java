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
import se.hemvist.person.Persons;

/** The first meeting with the person, the police and the social services. */
@Component
class MeetingForm implements TaskForm<MeetingToHold, HoldMeeting> {

    private final ExitCases cases;
    private final Journal journal;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    MeetingForm(
            ExitCases cases, Journal journal, Persons persons, CaseAccess access, CurrentActor current, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public MeetingToHold shown(String subject) {
        var exitCase = cases.find(subject);
        access.log(Action.READ, exitCase);
        var person = persons.find(exitCase.person());
        return new MeetingToHold(
                exitCase.number(),
                ShownPerson.of(person),
                ShownPerson.protectionOf(person),
                exitCase.contact().text(),
                journal.of(exitCase, Meeting.class).stream().map(Meeting::text).collect(Collectors.joining("\n")),
                Optional.ofNullable(exitCase.analysis())
                        .map(InitialAnalysis::text)
                        .orElse("Har inte kommit än."));
    }

    @Override
    public void submit(String subject, HoldMeeting command) {
        var actor = current.actor();
        var held = Meeting.read(command, LocalDate.now(clock), actor.user(), Instant.now(clock));
        var exitCase = cases.find(subject).workedOnBy(actor);
        cases.save(exitCase);
        journal.add(exitCase, held);
        access.log(Action.CHANGE, exitCase, "MEETING");
    }
}
