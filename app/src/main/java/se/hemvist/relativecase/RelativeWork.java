package se.hemvist.relativecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.casework.CaseAccess;
import se.hemvist.casework.CaseEntry;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ReceivedAssessment;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Person;
import se.hemvist.person.Persons;

/** What every step of such a case does: shows it, gives it to whoever works on it, notes what was done and logs it. */
@Component
class RelativeWork {

    private final Cases cases;
    private final Journal journal;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    RelativeWork(Cases cases, Journal journal, Persons persons, CaseAccess access, CurrentActor current, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** What the one who opens the task sees; logged as read. */
    RelativeToProtect shown(String caseId) {
        var of = read(caseId);
        var person = persons.find(of.person());
        return new RelativeToProtect(
                of.number(),
                label(person),
                person.protection().isProtected() ? person.protection().title() : "",
                story(of),
                ReceivedAssessment.textOf(
                        journal.last(of, ReceivedAssessment.class).orElse(null), today()),
                measures(of));
    }

    /** Logged as read. */
    CaseHead read(String caseId) {
        var of = cases.get(caseId);
        access.log(Action.READ, of);
        return of;
    }

    String person(CaseHead of) {
        return label(persons.find(of.person()));
    }

    private static String label(Person person) {
        return person.name() + ", " + person.identityNumber().written();
    }

    private String story(CaseHead of) {
        var opened = journal.last(of, RelativeOpened.class)
                .map(why -> why.urgency().title() + ". " + why.story())
                .orElse("");
        return journal.last(of, ProtectionInquiry.class)
                .map(done -> opened + "\n\n" + done.text())
                .orElse(opened);
    }

    /** What holds: as it was followed up last, else as it was granted. */
    private String measures(CaseHead of) {
        return journal.last(of, ProtectionFollowedUp.class)
                .map(ProtectionFollowedUp::kept)
                .or(() -> journal.last(of, ProtectionDecision.class).map(ProtectionDecision::measures))
                .map(ProtectiveMeasure::text)
                .orElse("");
    }

    /** The case as it is once the actor has begun to work on it: it is theirs if it was nobody's. */
    CaseHead takenUp(String caseId) {
        var before = cases.get(caseId);
        var of = before.workedOnBy(actor());
        if (!of.equals(before)) {
            cases.save(of);
        }
        return of;
    }

    /** The case, for its chief alone. */
    CaseHead forChief(String caseId) {
        var of = cases.get(caseId);
        of.mustBeOpen();
        if (!actor().is(of.tenant(), Role.MANAGER)) {
            access.refused(Action.DECIDE, of);
            throw new Refusal("Det här avgör enhetschefen. Lämna uppgiften till hen.");
        }
        return of;
    }

    /** @param reason a code for the access log */
    <E extends Record & CaseEntry> void note(CaseHead of, E entry, String reason) {
        journal.add(of, entry);
        access.log(Action.CHANGE, of, reason);
    }

    Actor actor() {
        return current.actor();
    }

    String officer() {
        return actor().user();
    }

    Instant now() {
        return Instant.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    /** @throws Refusal of a day that has not come */
    LocalDate past(String field, LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refusal(field, "Dagen ligger framåt i tiden. Ange det som har hänt.");
        }
        return day;
    }
}
