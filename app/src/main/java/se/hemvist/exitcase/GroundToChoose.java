package se.hemvist.exitcase;

import java.util.List;
import se.hemvist.engine.Option;

/** What the chief sees who must say whether the police may know. */
record GroundToChoose(
        String caseNumber,
        String person,
        String ending,
        String note,
        String why,
        String explanations,
        List<Option> grounds) {

    @Override
    public String toString() {
        return "GroundToChoose[•••]";
    }
}
