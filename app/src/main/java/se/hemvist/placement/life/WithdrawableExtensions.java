package se.hemvist.placement.life;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.PlacementPart;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;
import se.hemvist.workspace.WithdrawableParts;

/** The longer stays that are asked for and not decided on: each rests on the arrival, which stays. */
@Component
class WithdrawableExtensions implements WithdrawableParts {

    private static final String OWN = "extension:";

    private final Placements placements;
    private final OwnStays own;
    private final Extensions extensions;

    WithdrawableExtensions(Placements placements, OwnStays own, Extensions extensions) {
        this.placements = placements;
        this.own = own;
        this.extensions = extensions;
    }

    @Override
    public List<Withdrawable> of(HeldCase of) {
        return placements.ofCase(of.id().toString()).stream()
                .map(PlacementView::id)
                .flatMap(id -> own.ofNobody(id).pending().stream())
                .map(WithdrawableExtensions::part)
                .toList();
    }

    private static Withdrawable part(Extension asked) {
        return new Withdrawable(
                OWN + asked.placementId(),
                PlacementPart.ARRIVAL.of(asked.placementId()),
                "Förlängning till den " + SwedishText.day(asked.askedUntil()),
                "Väntar på beslut",
                Standing.OPEN,
                false);
    }

    @Override
    @Transactional
    public void withdraw(HeldCase of, Withdrawable what, String why) {
        extensions.takeBack(own.held(what.id().substring(OWN.length())));
    }
}
