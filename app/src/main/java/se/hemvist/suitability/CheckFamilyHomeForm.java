package se.hemvist.suitability;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** The register check of a familjehem: which registers, and what it means; a finding is judged in words. */
@Component
class CheckFamilyHomeForm implements TaskForm<ShownCase, CheckFamilyHome> {

    private final Suitabilities suitabilities;
    private final CaseDesk desk;

    CheckFamilyHomeForm(Suitabilities suitabilities, CaseDesk desk) {
        this.suitabilities = suitabilities;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(
                suitabilities.caseOf(subject), suitabilities.get(subject).home());
    }

    @Override
    public void submit(String subject, CheckFamilyHome command) {
        var of = desk.workOn(suitabilities.caseOf(subject));
        if (Stream.of(CheckedRegister.values())
                .anyMatch(each -> each.isAlwaysChecked() && !command.registers().contains(each))) {
            throw new Refusal(
                    "registers",
                    "Kontrollen är klar först när belastnings-, misstanke- och socialregistren är kontrollerade.");
        }
        if (command.outcome() != RegisterOutcome.NOTHING_FOUND
                && (command.note() == null || command.note().isBlank())) {
            throw new Refusal("note", "Skriv din bedömning av det som har kommit fram.");
        }
        desk.done("checkedOn", command.checkedOn(), desk.today().minusMonths(3));
        var held = suitabilities.get(subject);
        desk.note(
                of,
                new FamilyHomeChecked(held.suitability(), held.home(), command, desk.officer(), desk.now()),
                "FAMILY_HOME_CHECKED");
        suitabilities.end(held.suitability());
    }
}
