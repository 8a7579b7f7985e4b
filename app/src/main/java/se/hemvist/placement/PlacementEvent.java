package se.hemvist.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.ConflictAnswer.Value;

/**
 * Something that came of a placement before anybody moved in.
 *
 * @param stay what the home was held by; none where no home was held
 * @param answer what the kommun was told; only of {@link Kind#ANSWERED}
 * @param user who did it; none when it came of itself
 */
record PlacementEvent(Kind kind, @Nullable String stay, @Nullable Value answer, @Nullable String user, Instant at) {

    /** What it is, in the words of the case's timeline. */
    enum Kind {
        RESERVED("Boende reserverat"),
        ANSWERED("Konfliktbesked"),
        PROPOSED("Placering föreslagen"),
        APPROVED("Placering beslutad"),
        REFUSED("Förslaget till placering avslaget"),
        LET_GO("Annat boende söks, reservationen släppt"),
        LAPSED("Reservationen gick ut"),
        AWAITED("Placeringen upphörde, oklart om personen har flyttat in"),
        WITHDRAWN("Placeringen återtagen");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** @param home as people know it; empty where none was held */
    String text(String home) {
        var where = home.isEmpty() ? kind.title : kind.title + ", " + home;
        return answer == null ? where : where + ": " + ReadableAnswer.colour(answer);
    }

    @Override
    public String toString() {
        return "PlacementEvent[" + kind + "]";
    }
}
