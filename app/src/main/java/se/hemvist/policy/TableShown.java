package se.hemvist.policy;

import java.util.List;

/**
 * The table in force as its page shows it.
 *
 * @param since since when and by whom
 */
record TableShown(int version, String since, List<TableRule> rules) {

    TableShown {
        rules = List.copyOf(rules);
    }
}
