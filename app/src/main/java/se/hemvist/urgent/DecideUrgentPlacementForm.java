package se.hemvist.urgent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.UrgentPlacements;

/** Pröva akut placering: four eyes, though the second two come when it is day. */
@Component
class DecideUrgentPlacementForm implements TaskForm<UrgentPlacementToDecide, DecideUrgentPlacement> {

    private final UrgentRows rows;
    private final OwnUrgents own;
    private final UrgentPersons persons;
    private final UrgentTexts texts;
    private final UrgentPlacements placements;
    private final CurrentActor current;
    private final Clock clock;

    DecideUrgentPlacementForm(
            UrgentRows rows,
            OwnUrgents own,
            UrgentPersons persons,
            UrgentTexts texts,
            UrgentPlacements placements,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.own = own;
        this.persons = persons;
        this.texts = texts;
        this.placements = placements;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public UrgentPlacementToDecide shown(String subject) {
        var urgent = own.read(subject);
        var answer = placements.answer(urgent.placement());
        return new UrgentPlacementToDecide(
                urgent.number(),
                persons.shown(urgent),
                answer.colour(),
                answer.sentence(),
                texts.label(urgent),
                texts.period(urgent),
                urgent.told().threat(),
                Optional.ofNullable(urgent.told().ground())
                        .map(note -> urgent.ground().title() + ". " + note)
                        .orElse(urgent.ground().title()),
                Optional.ofNullable(urgent.received())
                        .map(ReceivedWord::sentence)
                        .orElse("Ingen bedömning har lämnats än."));
    }

    @Override
    public void submit(String subject, DecideUrgentPlacement command) {
        var urgent = own.held(subject).placed();
        var decider = current.actor();
        refusal(urgent, decider).ifPresent(refused -> {
            throw own.refused(Action.DECIDE, urgent, refused);
        });
        var leftOn = command.verdict() == DecideUrgentPlacement.Verdict.END ? day(urgent, command.leftOn()) : null;
        if (leftOn != null) {
            placements.left(urgent.placement(), leftOn);
        }
        rows.reviewed(
                urgent, new Reviewed(command.verdict(), leftOn, command.reason(), decider.user(), Instant.now(clock)));
        own.log(Action.DECIDE, urgent, command.verdict().name());
    }

    private static Optional<Refusal> refusal(UrgentPlacement urgent, Actor decider) {
        if (!decider.is(urgent.tenant(), Role.MANAGER) && !decider.is(urgent.tenant(), Role.BOARD_DECIDER)) {
            return Optional.of(
                    new Refusal("Bara enhetschefen eller nämndens utsedda ledamot prövar en akut placering."));
        }
        return decider.user().equals(urgent.placedBy())
                ? Optional.of(new Refusal("Du har själv placerat personen. Någon annan behöver pröva placeringen."))
                : Optional.empty();
    }

    private LocalDate day(UrgentPlacement urgent, @Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal("leftOn", "Ange vilken dag personen lämnade platsen.");
        }
        if (day.isAfter(LocalDate.now(clock.withZone(SwedishTime.ZONE)))) {
            throw new Refusal("leftOn", "Dagen har inte kommit än. Avsluta när personen har lämnat platsen.");
        }
        if (day.isBefore(urgent.from())) {
            throw new Refusal("leftOn", "Dagen ligger före placeringens första dag. Kontrollera datumet.");
        }
        return day;
    }
}
