package se.hemvist.policy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.conflict.Weighed;
import se.hemvist.coordination.DeskWords;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TableText;

/**
 * One rule of the table, whose cells hold codes and nothing else: no rule calculates, so that each can be read.
 *
 * @param when by column, which codes it holds for; a column that is missing holds for all
 */
record TableRule(String id, String description, Map<Column, Set<String>> when, String severity) {

    private static final Pattern CODE = Pattern.compile("\"([A-Z_]+)\"");
    private static final Pattern CODES = Pattern.compile("\"[A-Z_]+\"(\\s*,\\s*\"[A-Z_]+\")*");
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    private static final Set<String> ANSWERS = Stream.concat(
                    Stream.of(ConflictSeverity.values()).map(Enum::name), Stream.of(Weighed.NONE))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * @param columns in the order of the file
     * @throws Refusal when it is not one that the check can be weighed by
     */
    static TableRule of(TableText.Row row, List<Column> columns, int number) {
        if (!ID.matcher(row.id()).matches()) {
            throw new Refusal("Rad %d saknar ett id av vanliga tecken, högst 100.".formatted(number));
        }
        if (row.inputs().size() != columns.size() || row.outputs().size() != 1) {
            throw new Refusal("Rad %d har inte lika många celler som tabellen har kolumner.".formatted(number));
        }
        var when = new EnumMap<Column, Set<String>>(Column.class);
        for (int place = 0; place < columns.size(); place++) {
            var cell = row.inputs().get(place);
            if (!cell.isEmpty() && !cell.equals("-")) {
                when.put(columns.get(place), codes(cell, columns.get(place), number));
            }
        }
        return new TableRule(
                row.id(),
                row.description(),
                Map.copyOf(when),
                answer(row.outputs().get(0), number));
    }

    private static Set<String> codes(String cell, Column column, int number) {
        if (!CODES.matcher(cell).matches()) {
            throw new Refusal("Rad %d, kolumnen %s: skriv bara koder, som \"%s\", med komma emellan."
                    .formatted(number, column.title(), column.given().get(0)));
        }
        var codes = CODE.matcher(cell)
                .results()
                .map((MatchResult code) -> code.group(1))
                .collect(Collectors.toUnmodifiableSet());
        if (!codes.stream().allMatch(column::knows)) {
            throw new Refusal("Rad %d, kolumnen %s har en kod som inte finns. De som finns är %s."
                    .formatted(number, column.title(), String.join(", ", column.given())));
        }
        return codes;
    }

    private static String answer(String cell, int number) {
        var code = CODE.matcher(cell);
        if (!code.matches() || !ANSWERS.contains(code.group(1))) {
            throw new Refusal("Rad %d svarar med något annat än \"CRITICAL\", \"HIGH\", \"MODERATE\" eller \"NONE\"."
                    .formatted(number));
        }
        return code.group(1);
    }

    boolean holds(Map<Column, String> asked) {
        return when.entrySet().stream()
                .allMatch(cell -> cell.getValue().contains(asked.getOrDefault(cell.getKey(), "")));
    }

    /** Such as Ska hållas åtskilda; samma boende; tungt skäl. */
    public String condition() {
        var parts = new ArrayList<String>();
        for (var column : Column.values()) {
            var codes = when.get(column);
            if (codes != null) {
                parts.add(column.given().stream()
                        .filter(codes::contains)
                        .map(column::inWords)
                        .collect(joining(" eller ")));
            }
        }
        return parts.isEmpty() ? "Allt annat" : String.join("; ", parts);
    }

    public String severityInWords() {
        return severity.equals(Weighed.NONE) ? "Ingen konflikt" : DeskWords.of(ConflictSeverity.valueOf(severity));
    }
}
