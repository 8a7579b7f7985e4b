package se.hemvist.engine;

import java.util.List;

/**
 * A decision table as its file says it, read and not evaluated.
 *
 * @param hitPolicy such as FIRST
 * @param inputs the variables that it asks for, column by column
 * @param outputs the names of what it answers
 */
public record TableText(String hitPolicy, List<String> inputs, List<String> outputs, List<Row> rows) {

    public TableText {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /**
     * One rule.
     *
     * @param description empty when there is none
     * @param inputs what stands in each column, such as {@code "A", "B"}; empty when anything holds
     * @param outputs what it answers, with its quotation marks
     */
    public record Row(String id, String description, List<String> inputs, List<String> outputs) {

        public Row {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }
}
