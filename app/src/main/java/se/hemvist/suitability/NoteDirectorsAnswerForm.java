package se.hemvist.suitability;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** The director's answer on the child in particular, before it is taken in (SoF 9 kap. 8 §). */
@Component
class NoteDirectorsAnswerForm implements TaskForm<ShownCase, NoteDirectorsAnswer> {

    private final Suitabilities suitabilities;
    private final CaseDesk desk;

    NoteDirectorsAnswerForm(Suitabilities suitabilities, CaseDesk desk) {
        this.suitabilities = suitabilities;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(
                suitabilities.caseOf(subject), suitabilities.get(subject).home());
    }

    @Override
    public void submit(String subject, NoteDirectorsAnswer command) {
        var of = desk.workOn(suitabilities.caseOf(subject));
        if (command.fit() == YesNo.NO
                && (command.note() == null || command.note().isBlank())) {
            throw new Refusal("note", "Skriv varför boendet inte är lämpligt.");
        }
        desk.done("answeredOn", command.answeredOn(), desk.today().minusMonths(3));
        var held = suitabilities.get(subject);
        desk.note(
                of,
                new DirectorAnswered(held.suitability(), held.home(), command, desk.officer(), desk.now()),
                "DIRECTOR_ANSWERED");
        suitabilities.end(held.suitability());
    }
}
