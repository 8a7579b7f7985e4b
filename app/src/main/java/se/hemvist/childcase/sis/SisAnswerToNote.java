package se.hemvist.childcase.sis;

import java.util.List;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Option;

/** What has been answered so far, and the homes of the state. */
record SisAnswerToNote(String caseNumber, String person, String protection, String background, List<Option> homes) {

    static SisAnswerToNote of(ShownCase shown, List<Option> homes) {
        return new SisAnswerToNote(
                shown.caseNumber(), shown.person(), shown.protection(), shown.background(), List.copyOf(homes));
    }

    @Override
    public String toString() {
        return "SisAnswerToNote[•••]";
    }
}
