package se.hemvist.coordination;

import java.util.List;
import se.hemvist.engine.Option;

/**
 * What the desk sees of a situation: who against whom, and the fewest moves that solve it.
 *
 * @param mine whether the one who looks has claimed it
 * @param open whether there is anything left to decide
 * @param fewestMoves labels of sides
 * @param alarms what may be judged a false alarm, fact by fact
 * @param story what has happened, the last first
 */
public record SituationView(
        SituationLine line,
        boolean mine,
        boolean open,
        List<SideView> sides,
        List<ClashView> clashes,
        List<String> fewestMoves,
        List<RequestView> requests,
        List<Option> alarms,
        List<String> story) {

    public SituationView {
        sides = List.copyOf(sides);
        clashes = List.copyOf(clashes);
        fewestMoves = List.copyOf(fewestMoves);
        requests = List.copyOf(requests);
        alarms = List.copyOf(alarms);
        story = List.copyOf(story);
    }
}
