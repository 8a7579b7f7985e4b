package se.hemvist.coordination;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/** Bekräfta flytt: the stay ends, which is a fact like any other, and the check clears what no longer holds. */
@Component
class ConfirmMoveForm implements TaskForm<ConfirmMoveShown, ConfirmMove> {

    private final ActionRequests requests;
    private final Sides sides;
    private final Stays stays;
    private final OwnRequests own;
    private final Clock clock;

    ConfirmMoveForm(ActionRequests requests, Sides sides, Stays stays, OwnRequests own, Clock clock) {
        this.requests = requests;
        this.sides = sides;
        this.stays = stays;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public ConfirmMoveShown shown(String subject) {
        var read = own.read(subject);
        var request = read.request();
        var side = read.side();
        return new ConfirmMoveShown(
                side.caseNumber(),
                sides.personOf(side),
                side.homeLabel(),
                request.answerBy() == null ? "" : SwedishText.day(request.answerBy()));
    }

    @Override
    public void submit(String subject, ConfirmMove command) {
        var asked = own.answered(subject);
        var request = asked.request();
        if (command.movedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("movedOn", "Dagen ligger framåt i tiden. Bekräfta när flytten är gjord.");
        }
        var stay = stays.find(request.stay()).orElseThrow();
        check(stay, command.movedOn());
        if (!requests.change(request.id(), RequestStatus.DONE, RequestStatus.PROMISED)) {
            throw new Refusal("Flytten är redan bekräftad, eller begäran återtagen. Ladda om listan.");
        }
        requests.moved(request.id(), command.movedOn());
        letGo(stay, command.movedOn());
        own.log(Action.CHANGE, asked, RequestStatus.DONE.name());
    }

    private static void check(StayRow stay, LocalDate movedOn) {
        if (stay.status() == StayStatus.RESERVED) {
            throw new Refusal(
                    "Personen har inte flyttat in. Byt boende i placeringen, då avslutas begäran av sig själv.");
        }
        if (DeskWords.livedIn(stay) && movedOn.isBefore(stay.from())) {
            throw new Refusal("movedOn", "Personen flyttade in senare än så. Kontrollera dagen.");
        }
    }

    /** What was decided and not carried out is called off; what is over already stays as it is. */
    private void letGo(StayRow stay, LocalDate movedOn) {
        if (stay.status() == StayStatus.DECIDED) {
            stays.cancel(stay.id());
        } else {
            stays.end(stay.id(), movedOn);
        }
    }
}
