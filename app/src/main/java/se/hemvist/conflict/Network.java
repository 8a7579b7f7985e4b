package se.hemvist.conflict;

import java.util.List;

/** A criminal network and where it holds sway; an inactive one counts for nothing. */
public record Network(String id, boolean active, List<Area.Circle> territory, FactRef ref) {

    public Network {
        territory = List.copyOf(territory);
    }

    boolean rules(Home home) {
        return territory.stream().anyMatch(circle -> circle.holds(home));
    }
}
