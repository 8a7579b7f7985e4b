package se.hemvist.childcase.happening;

import java.util.List;
import se.hemvist.engine.Option;

/** What the officer sees who must say whether the police may know. */
record GroundToTell(String caseNumber, String person, String protection, String background, List<Option> grounds) {

    GroundToTell {
        grounds = List.copyOf(grounds);
    }

    @Override
    public String toString() {
        return "GroundToTell[•••]";
    }
}
