package se.hemvist.placement;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.home.Homes;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.rule.Arrival;

/** Genomför placering. */
@Component
class CarryOutPlacementForm implements TaskForm<PlacementToCarryOut, CarryOutPlacement> {

    private final OwnPlacements own;
    private final PlacementRows rows;
    private final Stays stays;
    private final ConflictAnswers answers;
    private final Homes homes;
    private final CaseTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarryOutPlacementForm(
            OwnPlacements own,
            PlacementRows rows,
            Stays stays,
            ConflictAnswers answers,
            Homes homes,
            CaseTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.own = own;
        this.rows = rows;
        this.stays = stays;
        this.answers = answers;
        this.homes = homes;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public PlacementToCarryOut shown(String subject) {
        var placement = own.read(subject).at(PlacementStatus.APPROVED);
        var stay = stays.find(placement.currentStay()).orElseThrow();
        var answer = ReadableAnswer.of(answers.current(stay.id()));
        return new PlacementToCarryOut(
                placement.caseNumber(),
                texts.person(placement),
                stay.isOver() ? "" : answer.colour(),
                stay.isOver() ? "" : answer.sentence(),
                texts.home(stay),
                stay.isOver() ? "" : homes.address(stay.homeId()).orElse("Fråga utföraren: adressen finns inte här."),
                stay.isOver()
                        ? "Vistelsen är avslutad på begäran. Skicka in uppgiften för att stänga placeringen."
                        : CaseTexts.period(stay));
    }

    /** A stay that has ended meanwhile, because the desk asked for it, leaves nothing to carry out. */
    @Override
    public void submit(String subject, CarryOutPlacement command) {
        var placement = own.held(subject).at(PlacementStatus.APPROVED);
        var stay = stays.find(placement.currentStay()).orElseThrow();
        if (stay.isOver()) {
            rows.move(placement, PlacementStatus.WITHDRAWN);
            own.log(Action.CLOSE, placement);
            return;
        }
        Arrival.check(command.arrivedOn(), stay.from(), LocalDate.now(clock.withZone(SwedishTime.ZONE)));
        if (!stays.arrive(stay.id(), command.arrivedOn())) {
            throw new Refusal("Ankomsten är redan registrerad, eller vistelsen har ändrats. Öppna uppgiften igen.");
        }
        rows.move(placement, PlacementStatus.CARRIED_OUT);
        own.log(Action.CHANGE, placement, PlacementStatus.CARRIED_OUT.name());
        tell(placement, stay, command.arrivedOn());
    }

    private void tell(Placement placement, StayRow stay, LocalDate arrivedOn) {
        var municipality = homes.find(stay.homeId()).orElseThrow().place().municipality();
        events.publishEvent(new PersonPlaced(
                placement.id().toString(), placement.caseId(), placement.tenant(), municipality, arrivedOn));
    }
}
