package se.hemvist.urgent;

import java.util.List;
import se.hemvist.engine.Option;

/** What was told, and what lets the kommun tell the police when no consent does. */
record CaseToArrange(String caseNumber, String person, String told, String ground, List<Option> bases) {

    CaseToArrange {
        bases = List.copyOf(bases);
    }

    @Override
    public String toString() {
        return "CaseToArrange[•••]";
    }
}
