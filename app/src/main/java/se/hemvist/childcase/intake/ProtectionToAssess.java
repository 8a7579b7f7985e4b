package se.hemvist.childcase.intake;

import java.util.List;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Option;

/** The report, and by which right the police may be told. */
record ProtectionToAssess(String caseNumber, String person, String protection, String background, List<Option> bases) {

    static ProtectionToAssess of(ShownCase shown, List<Option> bases) {
        return new ProtectionToAssess(
                shown.caseNumber(), shown.person(), shown.protection(), shown.background(), List.copyOf(bases));
    }

    @Override
    public String toString() {
        return "ProtectionToAssess[•••]";
    }
}
