package se.hemvist.placement;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.home.Homes;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.secrecy.PersonInCase;

/** Genomför placering. */
@Component
class CarryOutPlacementForm implements TaskForm<PlacementToCarryOut, CarryOutPlacement> {

    private final OwnPlacements own;
    private final PlacementRows rows;
    private final Stays stays;
    private final StayCourse course;
    private final Reservations reservations;
    private final ConflictAnswers answers;
    private final PlacementEvents events;
    private final Homes homes;
    private final CaseTexts texts;
    private final Homecoming homecoming;
    private final TellingTheHome telling;
    private final Clock clock;

    CarryOutPlacementForm(
            OwnPlacements own,
            PlacementRows rows,
            Stays stays,
            StayCourse course,
            Reservations reservations,
            ConflictAnswers answers,
            PlacementEvents events,
            Homes homes,
            CaseTexts texts,
            Homecoming homecoming,
            TellingTheHome telling,
            Clock clock) {
        this.own = own;
        this.rows = rows;
        this.stays = stays;
        this.course = course;
        this.reservations = reservations;
        this.answers = answers;
        this.events = events;
        this.homes = homes;
        this.texts = texts;
        this.homecoming = homecoming;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public PlacementToCarryOut shown(String subject) {
        var placement = asked(own.read(subject));
        var stay = stays.find(placement.currentStay()).orElseThrow();
        var now = answers.current(stay.id());
        if (!stay.isOver()) {
            events.told(placement.id(), stay.id(), now.answer().value());
        }
        var answer = ReadableAnswer.of(now);
        return new PlacementToCarryOut(
                placement.caseNumber(),
                texts.person(placement),
                stay.isOver() ? "" : answer.colour(),
                stay.isOver() ? "" : answer.sentence(),
                texts.home(stay),
                stay.isOver() ? "" : homes.address(stay.homeId()).orElse("Fråga utföraren: adressen finns inte här."),
                stay.isOver()
                        ? "Vistelsen är avslutad på begäran. Skicka in uppgiften för att stänga placeringen."
                        : CaseTexts.period(stay) + calledOff(placement));
    }

    private static String calledOff(Placement placement) {
        return placement.status() == PlacementStatus.AWAITED
                ? ". Placeringen gäller inte längre. Ange om personen kom dit: vistelsen räknas tills du har svarat."
                : "";
    }

    /**
     * A stay that has ended meanwhile, because the desk asked for it, leaves nothing to carry out. What the home has been
     * told is told, however it went.
     */
    @Override
    public void submit(String subject, CarryOutPlacement command) {
        var placement = asked(own.held(subject));
        var stay = stays.find(placement.currentStay()).orElseThrow();
        toldHome(placement, stay, command);
        if (stay.isOver()) {
            rows.move(placement, PlacementStatus.WITHDRAWN);
            own.log(Action.CLOSE, placement);
            return;
        }
        switch (command.outcome()) {
            case ARRIVED -> arrived(placement, stay, command);
            case NOT_ARRIVED -> notArrived(placement, stay);
            case CALLED_OFF -> reservations.withdraw(placement);
        }
        own.log(Action.CHANGE, placement, command.outcome().name());
    }

    /** Also where it was called off meanwhile: then the question lives on by itself. */
    private static Placement asked(Placement placement) {
        return placement.status() == PlacementStatus.AWAITED ? placement : placement.at(PlacementStatus.APPROVED);
    }

    private void arrived(Placement placement, StayRow stay, CarryOutPlacement command) {
        var day = command.arrivedOn();
        if (day == null) {
            throw new Refusal("arrivedOn", "Ange vilken dag personen kom till boendet.");
        }
        stays.lockWithReplaced(stay.id());
        homecoming.check("arrivedOn", stay, day);
        if (!course.arrive(stay.id(), day)) {
            throw hasChanged();
        }
        rows.move(placement, PlacementStatus.CARRIED_OUT);
        homecoming.tell(placement.id().toString(), day);
    }

    private void toldHome(Placement placement, StayRow stay, CarryOutPlacement command) {
        var about = new PersonInCase(placement.person().toString(), placement.caseNumber());
        if (telling.record(placement.tenant(), about, texts.home(stay), command.toldHome(), command.toldBy())) {
            own.log(Action.DISCLOSE, placement, "HOME_CARE");
        }
    }

    /** Who never came may be anywhere near: the stay counts on till it is known where they are. */
    private void notArrived(Placement placement, StayRow stay) {
        if (stay.from().isAfter(today())) {
            throw new Refusal(
                    "outcome",
                    "Den första dagen har inte kommit än. Vänta till dess, eller välj att placeringen inte blir av.");
        }
        if (!course.neverCame(stay.id())) {
            throw hasChanged();
        }
        rows.move(placement, PlacementStatus.CARRIED_OUT);
    }

    private static Refusal hasChanged() {
        return new Refusal("Ankomsten är redan registrerad, eller vistelsen har ändrats. Öppna uppgiften igen.");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
