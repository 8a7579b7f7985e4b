package se.hemvist.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.Persons;

/** What the forms of a case have in common: who fills them in, what they show first, how it is noted and logged. */
@Component
public class CaseDesk {

    private final Cases cases;
    private final Journal journal;
    private final Persons persons;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Clock clock;

    CaseDesk(Cases cases, Journal journal, Persons persons, CaseAccess access, CurrentActor current, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.persons = persons;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** What the form shows before it is filled in; reading it is logged. */
    public ShownCase shown(CaseHead of, String background) {
        access.log(Action.READ, of);
        var person = persons.find(of.person());
        var number = person.knownNumber().map(known -> ", " + known.written()).orElse("");
        return new ShownCase(
                of.number(),
                person.name() + number,
                person.protection().isProtected() ? person.protection().title() : "",
                background);
    }

    /** The case as its worker has it from now on: whoever works on a case that nobody has gets it. */
    public CaseHead workOn(CaseHead of) {
        var worked = of.workedOnBy(actor());
        if (worked.equals(of)) {
            return of;
        }
        cases.save(worked);
        return cases.get(of.id().toString());
    }

    /** Notes it in the journal, and in the access log that the case was changed. */
    public <E extends Record & CaseEntry> void note(CaseHead of, E entry, String code) {
        journal.add(of, entry);
        access.log(Action.CHANGE, of, code);
    }

    /** The same of a decision. */
    public <E extends Record & CaseEntry> void decide(CaseHead of, E entry, String code) {
        journal.add(of, entry);
        access.log(Action.DECIDE, of, code);
    }

    public Actor actor() {
        return current.actor();
    }

    /** User id of whoever fills the form in. */
    public String officer() {
        return actor().user();
    }

    public Instant now() {
        return Instant.now(clock);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), SwedishTime.ZONE);
    }

    /**
     * The day on which something was done: asked for, not in the future, and not before what came before it.
     *
     * @param field of the form
     */
    public LocalDate done(String field, @Nullable LocalDate day, LocalDate earliest) {
        if (day == null) {
            throw new Refusal(field, "Ange dagen.");
        }
        if (day.isAfter(today())) {
            throw new Refusal(field, "Dagen ligger framåt i tiden. Skriv det som har hänt.");
        }
        if (day.isBefore(earliest)) {
            throw new Refusal(
                    field, "Dagen kan inte vara före den " + SwedishText.day(earliest) + ". Kontrollera datumet.");
        }
        return day;
    }

    /** A day that somebody has set: asked for, and today or later. */
    public LocalDate ahead(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal(field, "Ange dagen.");
        }
        if (day.isBefore(today())) {
            throw new Refusal(field, "Dagen har redan varit. Ange i dag eller senare.");
        }
        return day;
    }

    /** The answer of a field that only some answers show. */
    public <T> T chosen(String field, @Nullable T answer) {
        if (answer == null) {
            throw new Refusal(field, "Välj ett svar.");
        }
        return answer;
    }
}
