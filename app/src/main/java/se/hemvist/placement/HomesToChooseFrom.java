package se.hemvist.placement;

import java.util.List;
import se.hemvist.engine.Option;

/** What the search gave: at most fifty homes. */
record HomesToChooseFrom(String caseNumber, String search, String count, List<Option> homes) {

    HomesToChooseFrom {
        homes = List.copyOf(homes);
    }

    @Override
    public String toString() {
        return "HomesToChooseFrom[•••]";
    }
}
