package se.hemvist.organisation;

import java.util.List;
import java.util.Map;

/** The reference files as records. */
final class ReferenceRows {

    private ReferenceRows() {}

    static List<Municipality> municipalities() {
        return ReferenceFile.rows("refdata/kommuner.csv").stream()
                .map(row -> new Municipality(
                        text(row, "kommun_kod"),
                        text(row, "kommun"),
                        text(row, "lan_kod"),
                        region(row),
                        degrees(row, "lat"),
                        degrees(row, "lon")))
                .toList();
    }

    static List<County> counties() {
        return ReferenceFile.rows("refdata/lan.csv").stream()
                .map(row -> new County(
                        text(row, "lan_kod"), text(row, "lan"), region(row), degrees(row, "lat"), degrees(row, "lon")))
                .toList();
    }

    static List<PoliceRegion> regions() {
        return ReferenceFile.rows("refdata/polisregioner.csv").stream()
                .map(row -> new PoliceRegion(region(row), text(row, "polisregion_namn")))
                .toList();
    }

    static List<Town> towns() {
        return ReferenceFile.rows("refdata/orter.csv").stream()
                .map(row ->
                        new Town(text(row, "ort"), text(row, "kommun_kod"), degrees(row, "lat"), degrees(row, "lon")))
                .toList();
    }

    private static String region(Map<String, String> row) {
        return PoliceRegion.slugOf(text(row, "polisregion"));
    }

    private static double degrees(Map<String, String> row, String column) {
        return Double.parseDouble(text(row, column));
    }

    private static String text(Map<String, String> row, String column) {
        var value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("A reference file lacks the column " + column);
        }
        return value;
    }
}
