package se.hemvist.placement;

import java.util.List;
import se.hemvist.engine.Option;

/** What one who seeks a home sees; the notice says why a search begins anew. */
record HomeToSeek(String caseNumber, String person, String assessment, List<Option> counties, String notice) {

    HomeToSeek {
        counties = List.copyOf(counties);
    }

    @Override
    public String toString() {
        return "HomeToSeek[•••]";
    }
}
