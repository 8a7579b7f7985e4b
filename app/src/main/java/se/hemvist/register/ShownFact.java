package se.hemvist.register;

import java.util.List;
import se.hemvist.workspace.Line;

/**
 * A fact as a page shows it.
 *
 * @param title its kind
 * @param what in one line: who or what it is about
 * @param lines all that it says, and who answers for it
 * @param state Gäller, or when it was closed
 * @param waits what somebody has proposed of it; empty where nobody has
 */
public record ShownFact(
        String href,
        String title,
        String what,
        List<Line> lines,
        String state,
        String waits,
        boolean open,
        int version) {

    public ShownFact {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "ShownFact[•••]";
    }
}
