package se.hemvist.urgent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;

/** Hämta in skriftligt samtycke; one that is taken back stops what rests on it that second. */
@Component
class ObtainConsentForm implements TaskForm<ConsentToObtain, ObtainConsent> {

    private final UrgentRows rows;
    private final OwnUrgents own;
    private final UrgentPersons persons;
    private final Officers officers;
    private final Clock clock;

    ObtainConsentForm(UrgentRows rows, OwnUrgents own, UrgentPersons persons, Officers officers, Clock clock) {
        this.rows = rows;
        this.own = own;
        this.persons = persons;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public ConsentToObtain shown(String subject) {
        var urgent = own.read(subject);
        var spoken =
                "Muntligt till " + officers.nameOf(urgent.officer()) + " " + SwedishText.clock(urgent.opened()) + ".";
        var note = Optional.ofNullable(urgent.told().ground());
        return new ConsentToObtain(
                urgent.number(),
                persons.shown(urgent),
                note.map(text -> spoken + " " + text).orElse(spoken));
    }

    @Override
    public void submit(String subject, ObtainConsent command) {
        var urgent = own.heldByDay(subject);
        switch (command.answer()) {
            case SIGNED -> rows.consented(urgent, UrgentConsent.WRITTEN, signed(command.signed()));
            case WITHDRAWN -> rows.consented(urgent, UrgentConsent.WITHDRAWN, null);
            case NOT_POSSIBLE -> rows.consented(urgent, UrgentConsent.ORAL, null);
        }
        own.log(Action.CHANGE, urgent, command.answer().name());
    }

    private LocalDate signed(@Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal("signed", "Ange vilken dag samtycket skrevs under.");
        }
        if (day.isAfter(LocalDate.now(clock.withZone(SwedishTime.ZONE)))) {
            throw new Refusal("signed", "Samtycket kan inte vara undertecknat i framtiden. Kontrollera datumet.");
        }
        return day;
    }
}
