package se.hemvist.relativecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.person.Persons;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.placement.SameHome;
import se.hemvist.placement.WantedHome;

/**
 * Those who may be placed together: the person of a case, and those of the cases linked to it that the same officer has.
 * What somebody else has is theirs to place; that it is linked stands in Kopplingar.
 */
@Component
class PlacedTogether {

    private final SecretLinks links;
    private final LinkableCases cases;
    private final Persons persons;
    private final Placements placements;
    private final SameHome homes;

    PlacedTogether(SecretLinks links, LinkableCases cases, Persons persons, Placements placements, SameHome homes) {
        this.links = links;
        this.cases = cases;
        this.persons = persons;
        this.placements = placements;
        this.homes = homes;
    }

    /** The person of the case first; each logged as a read of that case alone. */
    @Transactional
    List<FollowsAlong> of(LinkableCase own, Actor actor) {
        var linked = links.of(own).stream()
                .filter(link -> !link.waits())
                .flatMap(link -> cases
                        .find(link.otherThan(own.id()))
                        .filter(other -> other.open() && cases.isHandledBy(other, actor))
                        .filter(other -> other.tenant().equals(own.tenant()))
                        .map(other -> follows(other, link.kinship().title()))
                        .stream())
                .toList();
        linked.forEach(each -> cases.log(Action.READ, each.of()));
        return Stream.concat(Stream.of(follows(own, "")), linked.stream()).toList();
    }

    private FollowsAlong follows(LinkableCase of, String how) {
        var all = placements.ofCase(of.id().toString());
        var last = all.isEmpty() ? Optional.<PlacementView>empty() : Optional.of(all.get(all.size() - 1));
        return new FollowsAlong(
                of,
                persons.label(of.person()),
                how,
                last.map(PlacedTogether::state).orElse("Ingen placering är begärd"),
                last.map(PlacementView::id).filter(homes::isSought).orElse(null));
    }

    private static String state(PlacementView placement) {
        return placement.homeLabel().isEmpty()
                ? placement.state()
                : placement.state() + ": " + placement.homeLabel() + ", " + placement.period();
    }

    /**
     * Holds the home for the one, and leaves the others as they are.
     *
     * @return how it went, in a sentence; what the check answers stands in the case, not here
     */
    String reserve(FollowsAlong who, WantedHome wanted, String home, Actor actor) {
        try {
            homes.reserve(who.waiting().orElseThrow(), wanted, home, actor);
            return who.named() + ": boendet är reserverat.";
        } catch (Refusal refused) {
            return who.named() + ": " + refused.sentence();
        }
    }
}
