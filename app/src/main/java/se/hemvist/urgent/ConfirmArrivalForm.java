package se.hemvist.urgent;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.TellingTheHome;
import se.hemvist.placement.UrgentPlacements;
import se.hemvist.secrecy.PersonInCase;

/** Genomför akut placering, by whoever brings the person there. */
@Component
class ConfirmArrivalForm implements TaskForm<ArrivalToConfirm, ConfirmArrival> {

    private final OwnUrgents own;
    private final UrgentPersons persons;
    private final UrgentTexts texts;
    private final UrgentPlacements placements;
    private final TellingTheHome telling;
    private final Clock clock;

    ConfirmArrivalForm(
            OwnUrgents own,
            UrgentPersons persons,
            UrgentTexts texts,
            UrgentPlacements placements,
            TellingTheHome telling,
            Clock clock) {
        this.own = own;
        this.persons = persons;
        this.texts = texts;
        this.placements = placements;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public ArrivalToConfirm shown(String subject) {
        var urgent = own.read(subject);
        var over = texts.stay(urgent).isOver();
        var answer = placements.answer(urgent.placement());
        return new ArrivalToConfirm(
                urgent.number(),
                persons.shown(urgent),
                over ? "" : answer.colour(),
                over ? "" : answer.sentence(),
                texts.label(urgent),
                over ? "" : texts.address(urgent),
                over
                        ? "Vistelsen är avslutad på begäran. Skicka in uppgiften för att stänga den."
                        : texts.period(urgent));
    }

    @Override
    public void submit(String subject, ConfirmArrival command) {
        var urgent = own.held(subject).placed();
        if (command.outcome() == ConfirmArrival.Outcome.NOT_ARRIVED) {
            placements.neverCame(urgent.placement());
        } else {
            placements.arrived(urgent.placement(), day(urgent, command.arrivedOn()));
        }
        toldHome(urgent, command);
        own.log(Action.CHANGE, urgent, command.outcome().name());
    }

    private void toldHome(UrgentPlacement urgent, ConfirmArrival command) {
        var about = new PersonInCase(urgent.person().toString(), urgent.number());
        if (telling.record(urgent.tenant(), about, texts.label(urgent), command.toldHome(), command.toldBy())) {
            own.log(Action.DISCLOSE, urgent, "HOME_CARE");
        }
    }

    private LocalDate day(UrgentPlacement urgent, @Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal("arrivedOn", "Ange vilken dag personen kom.");
        }
        if (day.isAfter(LocalDate.now(clock.withZone(SwedishTime.ZONE)))) {
            throw new Refusal("arrivedOn", "Ankomstdagen har inte kommit än. Ange den när personen är på plats.");
        }
        if (day.isBefore(urgent.from())) {
            throw new Refusal("arrivedOn", "Ankomstdagen ligger före placeringens första dag. Kontrollera datumet.");
        }
        return day;
    }
}
