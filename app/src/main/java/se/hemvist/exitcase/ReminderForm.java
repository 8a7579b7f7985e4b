package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.person.Persons;

/** The final assessment is late: the chief calls the police, and says whether the case waits on. */
@Component
class ReminderForm implements TaskForm<PoliceToRemind, RemindPolice> {

    private final ExitCases cases;
    private final Endings endings;
    private final Persons persons;
    private final RegionOfCase regions;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    ReminderForm(
            ExitCases cases,
            Endings endings,
            Persons persons,
            RegionOfCase regions,
            CaseAccess access,
            CurrentActor current,
            Clock clock) {
        this.cases = cases;
        this.endings = endings;
        this.persons = persons;
        this.regions = regions;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public PoliceToRemind shown(String subject) {
        var of = cases.find(subject);
        access.log(Action.READ, of);
        return new PoliceToRemind(
                of.number(),
                ShownPerson.of(persons.find(of.person())),
                Optional.ofNullable(endings.of(of.id()).question().asked())
                        .map(SwedishText::moment)
                        .orElse(""),
                regions.nameOf(of));
    }

    @Override
    public void submit(String subject, RemindPolice command) {
        var of = cases.find(subject);
        if (!current.actor().is(of.tenant(), Role.MANAGER)) {
            access.refused(Action.DECIDE, of);
            throw new Refusal("Det här avgör enhetschefen. Lämna uppgiften till hen.");
        }
        endings.reminded(
                of.id(), command.note(), command.next() == RemindPolice.Next.CLOSE_WITHOUT, Instant.now(clock));
        access.log(Action.DECIDE, of, command.next().name());
    }
}
