package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.Persons;

/** The decision on measures. */
@Component
class MeasuresForm implements TaskForm<MeasuresToDecide, DecideMeasures> {

    private final ExitCases cases;
    private final Journal journal;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    MeasuresForm(
            ExitCases cases, Journal journal, Persons persons, CaseAccess access, CurrentActor current, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public MeasuresToDecide shown(String subject) {
        var exitCase = cases.find(subject);
        access.log(Action.READ, exitCase);
        var person = persons.find(exitCase.person());
        var inquiry = exitCase.inquiry();
        var assessment = exitCase.latest();
        return new MeasuresToDecide(
                exitCase.number(),
                ShownPerson.of(person),
                ShownPerson.protectionOf(person),
                exitCase.conditions().text(),
                journal.last(exitCase, Meeting.class).map(Meeting::text).orElse(""),
                text(inquiry, Inquiry::needs),
                text(inquiry, done -> done.found().proposal()),
                text(assessment, received -> received.level().title()),
                text(assessment, ReceivedAssessment::lastDay),
                text(assessment, ReceivedAssessment::releaseText),
                text(assessment, ReceivedAssessment::areasText));
    }

    @Override
    public void submit(String subject, DecideMeasures command) {
        var decider = current.actor();
        var made = new MeasuresDecision(
                command.decision(), command.measures(), command.reason(), decider.user(), Instant.now(clock));
        var decided = cases.find(subject).decided(made, decider);
        cases.save(decided);
        access.log(Action.DECIDE, decided, command.decision().name());
    }

    private static <T> String text(@Nullable T part, Function<T, String> read) {
        return Optional.ofNullable(part).map(read).orElse("");
    }
}
