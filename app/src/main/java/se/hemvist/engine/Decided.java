package se.hemvist.engine;

import java.util.Map;

/**
 * What a decision table answered.
 *
 * @param rule the id of the rule that held
 * @param table the id of the definition that was asked
 */
public record Decided(Map<String, Object> outputs, String rule, String table, int version) {

    public Decided {
        outputs = Map.copyOf(outputs);
    }
}
