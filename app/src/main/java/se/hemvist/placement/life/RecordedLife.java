package se.hemvist.placement.life;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.placement.PlacementLife;
import se.hemvist.placement.PlacementStory;
import se.hemvist.placement.PlacementView;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.PageLink;

/** Leads from the case to the pages of its placements. */
@Component
class RecordedLife implements PlacementLife {

    private final OwnStays stays;
    private final PlacementStory story;
    private final StayEvents events;
    private final Officers officers;

    RecordedLife(OwnStays stays, PlacementStory story, StayEvents events, Officers officers) {
        this.stays = stays;
        this.story = story;
        this.events = events;
        this.officers = officers;
    }

    @Override
    public List<PageLink> actions(PlacementView placement, Actor actor) {
        return stays.offered(placement, actor).stream()
                .flatMap(own -> own.possible().stream())
                .map(action ->
                        new PageLink(action.title(), "/hemvist/placeringar/" + placement.id() + "/" + action.code()))
                .toList();
    }

    @Override
    public List<Happening> happenings(String placementId) {
        var lived = events.of(placementId).stream().map(event -> new Happening(event.at(), event.text(), who(event)));
        return Stream.concat(story.of(placementId).stream(), lived).toList();
    }

    private String who(StayEvent event) {
        var user = event.user();
        return user == null ? "Hemvist" : officers.nameOf(user);
    }
}
