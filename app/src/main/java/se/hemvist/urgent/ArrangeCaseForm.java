package se.hemvist.urgent;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.person.Persons;

/** Öppna ärende eller fråga polisen. */
@Component
class ArrangeCaseForm implements TaskForm<CaseToArrange, ArrangeCase> {

    private static final int SHORTEST_REASON = 10;

    private final UrgentRows rows;
    private final OwnUrgents own;
    private final UrgentPersons shownPersons;
    private final Persons persons;
    private final PoliceGround grounds;
    private final CurrentActor current;
    private final Clock clock;

    ArrangeCaseForm(
            UrgentRows rows,
            OwnUrgents own,
            UrgentPersons shownPersons,
            Persons persons,
            PoliceGround grounds,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.own = own;
        this.shownPersons = shownPersons;
        this.persons = persons;
        this.grounds = grounds;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public CaseToArrange shown(String subject) {
        var urgent = own.read(subject);
        return new CaseToArrange(
                urgent.number(),
                shownPersons.shown(urgent),
                urgent.told().threat(),
                urgent.ground().title(),
                grounds.offered());
    }

    @Override
    public void submit(String subject, ArrangeCase command) {
        var urgent = own.heldByDay(subject);
        switch (command.next()) {
            case CASE_OPENED -> refuseShort(command, 1, "Skriv numret på ärendet som är öppnat.");
            case NOTHING_NEEDED ->
                refuseShort(command, SHORTEST_REASON, "Skriv varför inget ärende behövs, minst tio tecken.");
            case ASK_POLICE -> refuseWithoutGround(urgent, command);
        }
        rows.arranged(
                urgent,
                new Arranged(
                        command.next(),
                        command.basis(),
                        command.note(),
                        current.actor().user(),
                        Instant.now(clock)));
        own.log(Action.CHANGE, urgent, command.next().name());
    }

    private static void refuseShort(ArrangeCase command, int characters, String sentence) {
        var note = command.note();
        if (note == null || note.length() < characters) {
            throw new Refusal("note", sentence);
        }
    }

    private void refuseWithoutGround(UrgentPlacement urgent, ArrangeCase command) {
        if (persons.find(urgent.person()).knownNumber().isEmpty()) {
            throw new Refusal("next", "Fastställ identiteten först. Polisen kan inte bedöma någon som är okänd.");
        }
        if (grounds.of(urgent, command.basis()).isEmpty()) {
            throw new Refusal(
                    "basis",
                    "Utan samtycke behövs en annan rättslig grund. Välj den som låter er berätta för polisen.");
        }
    }
}
