package se.hemvist.childcase.absconding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** The talk after it, and with it the end of the alarm. */
@Component
class HoldReturnTalkForm implements TaskForm<ShownCase, HoldReturnTalk> {

    private final Abscondings abscondings;
    private final CaseDesk desk;

    HoldReturnTalkForm(Abscondings abscondings, CaseDesk desk) {
        this.abscondings = abscondings;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(abscondings.caseOf(subject), abscondings.story(subject));
    }

    @Override
    public void submit(String subject, HoldReturnTalk command) {
        var of = desk.workOn(abscondings.caseOf(subject));
        if (command.held() == YesNo.YES) {
            desk.done("heldOn", command.heldOn(), abscondings.get(subject).on());
        }
        if (command.incident() == YesNo.YES
                && (command.incidentNote() == null || command.incidentNote().isBlank())) {
            throw new Refusal("incidentNote", "Skriv vad som har rapporterats, och till vem.");
        }
        desk.note(of, new ReturnTalk(UUID.fromString(subject), command, desk.officer(), desk.now()), "RETURN_TALK");
        abscondings.end(subject);
    }
}
