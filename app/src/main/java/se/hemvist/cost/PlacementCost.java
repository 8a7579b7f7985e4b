package se.hemvist.cost;

import java.util.List;
import se.hemvist.organisation.SwedishText;

/**
 * What one placement costs in a period.
 *
 * @param id of the placement
 * @param home as the kommun may read it
 * @param parts none when nobody lived there in the period
 */
record PlacementCost(String id, String home, List<CostOfDays.Part> parts) {

    /** For the page: a sentence for each rate. */
    public List<String> sentences() {
        return parts.stream().map(PlacementCost::sentence).toList();
    }

    private static String sentence(CostOfDays.Part part) {
        var days = "%s till %s, %s"
                .formatted(
                        SwedishText.day(part.from()),
                        SwedishText.day(part.until()),
                        part.days() == 1 ? "1 dag" : part.days() + " dagar");
        var payer = part.payer();
        return payer == null
                ? days + ": ingen kostnad är inskriven"
                : "%s à %s kr: %s kr. %s betalar."
                        .formatted(days, kronor(part.kronorADay()), kronor(part.kronor()), payer.title());
    }

    static String kronor(long amount) {
        return String.format(SwedishText.LOCALE, "%,d", amount);
    }

    @Override
    public String toString() {
        return "PlacementCost[" + id + "]";
    }
}
