package se.hemvist.urgent;

import java.util.List;
import se.hemvist.engine.Option;

/** One of four answers, where the person is to be, and what the desk has said in set words. */
record UrgentAnswerToRead(
        String caseNumber,
        String person,
        String colour,
        String answer,
        String instruction,
        String place,
        String period,
        String help,
        List<Option> alternatives,
        List<Option> homes,
        List<Option> municipalities) {

    UrgentAnswerToRead {
        alternatives = List.copyOf(alternatives);
        homes = List.copyOf(homes);
        municipalities = List.copyOf(municipalities);
    }

    @Override
    public String toString() {
        return "UrgentAnswerToRead[•••]";
    }
}
