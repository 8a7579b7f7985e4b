package se.hemvist.exitcase;

import java.util.List;
import se.hemvist.engine.Option;

/** What the officer sees who hands a case over. */
record CaseToHandOver(
        String caseNumber, String person, String protection, String consent, String note, List<Option> municipalities) {

    @Override
    public String toString() {
        return "CaseToHandOver[•••]";
    }
}
