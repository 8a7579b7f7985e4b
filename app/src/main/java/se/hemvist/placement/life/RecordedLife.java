package se.hemvist.placement.life;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.placement.PlacementLife;
import se.hemvist.placement.PlacementStory;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.PageLink;

/** Leads from the case to the pages of its placements, and records what the case learns as those pages do. */
@Component
class RecordedLife implements PlacementLife {

    private final Placements placements;
    private final OwnStays stays;
    private final StayLife life;
    private final PlacementStory story;
    private final StayEvents events;
    private final Officers officers;

    RecordedLife(
            Placements placements,
            OwnStays stays,
            StayLife life,
            PlacementStory story,
            StayEvents events,
            Officers officers) {
        this.placements = placements;
        this.stays = stays;
        this.life = life;
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

    @Override
    @Transactional
    public void cameBack(String caseId, LocalDate on) {
        gone(caseId).reduce((earlier, later) -> later).ifPresent(own -> life.cameBack(own, on));
    }

    @Override
    @Transactional
    public void staysAway(String caseId, LocalDate on) {
        gone(caseId).forEach(own -> life.isElsewhere(own, on));
    }

    /** The first first. */
    private Stream<OwnStay> gone(String caseId) {
        return placements.ofCase(caseId).stream()
                .map(PlacementView::id)
                .filter(id -> hasRun(stays.ofNobody(id)))
                .map(stays::held)
                .filter(RecordedLife::hasRun);
    }

    private static boolean hasRun(OwnStay own) {
        return own.stay() != null && own.stay().status() == StayStatus.ABSCONDED;
    }

    private String who(StayEvent event) {
        var user = event.user();
        return user == null ? "Hemvist" : officers.nameOf(user);
    }
}
