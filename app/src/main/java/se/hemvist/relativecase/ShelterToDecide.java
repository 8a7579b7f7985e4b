package se.hemvist.relativecase;

import java.util.List;
import se.hemvist.engine.Option;

/** What the board's decider sees of the child, and what may let the police be told. */
record ShelterToDecide(
        String caseNumber,
        String person,
        String protection,
        String story,
        String assessment,
        String measures,
        List<Option> grounds) {

    ShelterToDecide {
        grounds = List.copyOf(grounds);
    }

    @Override
    public String toString() {
        return "ShelterToDecide[•••]";
    }
}
