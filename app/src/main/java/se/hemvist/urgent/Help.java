package se.hemvist.urgent;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.SwedishText;

/**
 * What the kommun knows of the help that it has asked for. Sealed as a whole, since homes tell where.
 *
 * @param id of the desk's side
 * @param stay that it was asked for
 * @param late whether the desk's ten minutes ran out
 * @param over whether nothing more comes of it
 * @param homes ids of those that are proposed
 */
record Help(
        String id,
        String stay,
        Instant due,
        boolean late,
        boolean over,
        @Nullable HelpAnswer answer,
        List<String> homes) {

    Help {
        homes = homes == null ? List.of() : List.copyOf(homes);
    }

    static Help asked(String id, String stay, Instant due) {
        return new Help(id, stay, due, false, false, null, List.of());
    }

    Help about(String another) {
        return new Help(id, another, due, late, over, answer, homes);
    }

    Help isLate() {
        return new Help(id, stay, due, true, over, answer, homes);
    }

    Help isOver() {
        return new Help(id, stay, due, late, true, answer, homes);
    }

    Help answered(HelpAnswer given, List<String> proposed) {
        return new Help(id, stay, due, late, true, given, proposed);
    }

    /** What the kommun reads. */
    String sentence() {
        if (answer != null) {
            return answer.sentence();
        }
        if (over) {
            return "";
        }
        return late
                ? "Samordningen har inte svarat i tid. Ring den nationella samordningen."
                : "Samordningen är tillfrågad och svarar senast " + SwedishText.clock(due) + ".";
    }

    @Override
    public String toString() {
        return "Help[•••]";
    }
}
