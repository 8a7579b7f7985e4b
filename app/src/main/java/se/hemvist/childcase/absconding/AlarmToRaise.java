package se.hemvist.childcase.absconding;

import java.util.List;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Option;

/** The absconding, and by which right the police may be told. */
record AlarmToRaise(String caseNumber, String person, String protection, String background, List<Option> bases) {

    static AlarmToRaise of(ShownCase shown, List<Option> bases) {
        return new AlarmToRaise(
                shown.caseNumber(), shown.person(), shown.protection(), shown.background(), List.copyOf(bases));
    }

    @Override
    public String toString() {
        return "AlarmToRaise[•••]";
    }
}
