package se.hemvist.workspace;

import java.util.List;

/**
 * One placement of a case.
 *
 * @param home as the kommun may read it; empty while none is chosen
 * @param answer the conflict answer in words, led by its colour; empty while none is given
 * @param answeredAt when it was given, in Swedish; empty with it
 * @param actions what may be done with it now
 */
public record PlacementLine(
        String home, String period, String status, String answer, String answeredAt, List<PageLink> actions) {

    public PlacementLine {
        actions = List.copyOf(actions);
    }

    @Override
    public String toString() {
        return "PlacementLine[" + status + "]";
    }
}
