package se.hemvist.threat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.workspace.Line;

/**
 * What is asked of a child under 15 instead of the scales that are made for adults. Stays with the police.
 *
 * @param usedBy who uses the child, and for what
 * @param family what the family knows, can do and is exposed to
 */
record ChildSituation(
        String usedBy,
        @Nullable String debts,
        @Nullable String weapons,
        @Nullable String schooling,
        @Nullable String family) {

    /** Those that say something. */
    List<Line> lines() {
        return Stream.of(
                        line("Vem utnyttjar barnet, och till vad", usedBy),
                        line("Skulder", debts),
                        line("Vapen och sprängmedel", weapons),
                        line("Skola", schooling),
                        line("Familj", family))
                .filter(line -> !line.value().isBlank())
                .toList();
    }

    private static Line line(String label, @Nullable String text) {
        return new Line(label, text == null ? "" : text);
    }

    @Override
    public String toString() {
        return "ChildSituation[•••]";
    }
}
