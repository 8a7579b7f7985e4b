package se.hemvist.policy;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TableText;
import se.hemvist.organisation.SwedishText;

/** A table that answers whatever the check may ask: the first rule that holds is the answer. */
record WholeTable(List<TableRule> rules) {

    private static final String FIRST = "FIRST";
    private static final String ANSWER = "severity";
    private static final int MOST_RULES = 300;

    WholeTable {
        rules = List.copyOf(rules);
    }

    /** @throws Refusal when it is another table, or leaves something without an answer */
    static WholeTable of(TableText text) {
        if (!text.hitPolicy().equals(FIRST)) {
            throw new Refusal("Tabellen ska ha träffregeln FIRST: den första raden som stämmer gäller.");
        }
        if (text.inputs().size() != Column.values().length || !text.inputs().containsAll(Column.variables())) {
            throw new Refusal(
                    "Tabellen ska fråga efter %s och inget annat.".formatted(String.join(", ", Column.variables())));
        }
        if (!text.outputs().equals(List.of(ANSWER))) {
            throw new Refusal("Tabellen ska svara med severity och inget annat.");
        }
        if (text.rows().size() > MOST_RULES) {
            throw new Refusal("Tabellen har fler än %d rader.".formatted(MOST_RULES));
        }
        var columns = text.inputs().stream().map(WholeTable::column).toList();
        var table = new WholeTable(IntStream.range(0, text.rows().size())
                .mapToObj(place -> TableRule.of(text.rows().get(place), columns, place + 1))
                .toList());
        table.refuseTwins();
        table.examples();
        return table;
    }

    private static Column column(String variable) {
        return Column.values()[Column.variables().indexOf(variable)];
    }

    /** A conflict names the rule that weighed it. */
    private void refuseTwins() {
        var ids = new HashSet<String>();
        if (!rules.stream().allMatch(rule -> ids.add(rule.id()))) {
            throw new Refusal("Två rader har samma id. Varje rad ska ha ett eget.");
        }
    }

    /**
     * For every rule that ever holds something that it holds for. Goes through all that may be asked, also what no rule of
     * today's check gives.
     *
     * @throws Refusal when nothing holds for some of it: a check without an answer stops
     */
    Map<TableRule, Map<Column, String>> examples() {
        var examples = new LinkedHashMap<TableRule, Map<Column, String>>();
        for (var asked : everything()) {
            var rule = rules.stream().filter(one -> one.holds(asked)).findFirst();
            examples.putIfAbsent(rule.orElseThrow(() -> silent(asked)), asked);
        }
        return examples;
    }

    private static List<Map<Column, String>> everything() {
        var all = List.<Map<Column, String>>of(Map.of());
        for (var column : Column.values()) {
            all = all.stream()
                    .flatMap(before -> column.given().stream().map(code -> with(before, column, code)))
                    .toList();
        }
        return all;
    }

    private static Map<Column, String> with(Map<Column, String> before, Column column, String code) {
        var asked = new EnumMap<Column, String>(Column.class);
        asked.putAll(before);
        asked.put(column, code);
        return asked;
    }

    private static Refusal silent(Map<Column, String> asked) {
        return new Refusal("Ingen rad svarar för %s. Lägg till en rad, eller en sista rad där alla celler är tomma."
                .formatted(asked.entrySet().stream()
                        .map(one -> one.getKey().title().toLowerCase(SwedishText.LOCALE) + " "
                                + one.getKey().inWords(one.getValue()))
                        .collect(Collectors.joining(", "))));
    }
}
