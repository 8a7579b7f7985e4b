package se.hemvist.relativecase;

import java.util.List;
import se.hemvist.engine.Option;

/** What the chief sees who must say whether the police may know. */
record RelativeGroundToChoose(
        String caseNumber, String person, String ending, String why, String explanations, List<Option> grounds) {

    RelativeGroundToChoose {
        grounds = List.copyOf(grounds);
    }

    @Override
    public String toString() {
        return "RelativeGroundToChoose[•••]";
    }
}
