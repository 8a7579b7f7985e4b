package se.hemvist.urgent;

import java.util.List;
import se.hemvist.engine.Option;

/** What the desk sees: who to call, how old, where not, and which homes are possible. No name, no number, no address. */
record HelpToGive(
        String number,
        String contact,
        String caseNumber,
        String due,
        String age,
        String municipality,
        String period,
        String impossible,
        List<Option> alternatives) {

    HelpToGive {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public String toString() {
        return "HelpToGive[•••]";
    }
}
