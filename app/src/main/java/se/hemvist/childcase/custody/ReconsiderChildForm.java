package se.hemvist.childcase.custody;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.ShownCase;
import se.hemvist.childcase.Afterwards;
import se.hemvist.childcase.StaysByConsent;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.placement.PlacementView;

/** What is done for the child when the custody is lifted, has lapsed or came to no care; a place is never left unsaid. */
@Component
class ReconsiderChildForm implements TaskForm<ShownCase, ReconsiderChild> {

    private final Custodies custodies;
    private final CasePlacements placements;
    private final CaseDesk desk;
    private final ApplicationEventPublisher told;

    ReconsiderChildForm(Custodies custodies, CasePlacements placements, CaseDesk desk, ApplicationEventPublisher told) {
        this.custodies = custodies;
        this.placements = placements;
        this.desk = desk;
        this.told = told;
    }

    @Override
    public ShownCase shown(String subject) {
        var of = custodies.caseOf(subject);
        return desk.shown(of, custodies.story(subject) + "\n\nBoende nu: " + home(of));
    }

    @Override
    public void submit(String subject, ReconsiderChild command) {
        var of = desk.workOn(custodies.caseOf(subject));
        check(command, placements.livedIn(of));
        custodies.note(
                of,
                subject,
                CustodyStep.RECONSIDERED,
                desk.today(),
                command.next().title() + ". " + command.place().title() + ".\n" + command.reason(),
                desk.officer());
        if (command.next() == Afterwards.NEW_CUSTODY) {
            custodies.tryOne(of, command.reason(), desk.officer());
        }
        if (command.next() == Afterwards.WITH_CONSENT && command.place() == PlaceNow.STAYS) {
            told.publishEvent(new StaysByConsent(of.id().toString(), desk.today()));
        }
        custodies.seenTo(of);
    }

    private String home(CaseHead of) {
        return placements
                .livedIn(of)
                .map(placement -> placement.homeLabel() + ", " + placement.period()
                        + (placement.isAwaited()
                                ? ". Det är oklart om barnet har flyttat in. Svara i uppgiften Ange om personen kom."
                                : ". Ska vistelsen avslutas gör du det på ärendets sida."))
                .orElse("inget.");
    }

    private static void check(ReconsiderChild command, Optional<PlacementView> place) {
        boolean placed = place.isPresent();
        if (placed == (command.place() == PlaceNow.NO_PLACE)) {
            throw new Refusal(
                    "place",
                    placed
                            ? "Barnet har en plats. Välj om barnet bor kvar eller om vistelsen avslutas."
                            : "Barnet har ingen plats enligt ärendet. Välj att barnet inte är placerat.");
        }
        if (command.place() == PlaceNow.STAYS
                && place.filter(PlacementView::isAwaited).isPresent()) {
            throw new Refusal(
                    "place", "Det är oklart om barnet har flyttat in. Svara först i uppgiften Ange om personen kom.");
        }
        if (command.next() == Afterwards.HOME && command.place() == PlaceNow.STAYS) {
            throw new Refusal("place", "Du har svarat att barnet återvänder hem. Då avslutas vistelsen.");
        }
    }
}
