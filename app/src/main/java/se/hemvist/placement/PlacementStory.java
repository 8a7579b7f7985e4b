package se.hemvist.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.organisation.Officers;
import se.hemvist.workspace.Happening;

/**
 * What the kommun itself has done and been told about a placement till somebody moved in. Of the check it holds the
 * colour that was read and when, never why and never what became of it unread.
 */
@Component
public class PlacementStory {

    private final PlacementEvents events;
    private final Stays stays;
    private final Homes homes;
    private final Officers officers;

    PlacementStory(PlacementEvents events, Stays stays, Homes homes, Officers officers) {
        this.events = events;
        this.stays = stays;
        this.homes = homes;
        this.officers = officers;
    }

    /** The kommun reads this answer about this stay now. */
    public void told(String placementId, String stayId, Value answer) {
        events.told(UUID.fromString(placementId), stayId, answer);
    }

    /** The first first. */
    public List<Happening> of(String placementId) {
        return events.of(UUID.fromString(placementId)).stream()
                .map(event -> new Happening(event.at(), event.text(home(event.stay())), who(event.user())))
                .toList();
    }

    private String home(@Nullable String stay) {
        return Optional.ofNullable(stay)
                .flatMap(stays::find)
                .flatMap(held -> homes.find(held.homeId()))
                .map(Home::label)
                .orElse("");
    }

    private String who(@Nullable String user) {
        return user == null ? "Hemvist" : officers.nameOf(user);
    }
}
