package se.hemvist.childcase.absconding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** The alarm; what the police are asked for rests on a basis that the officer chooses. */
@Component
class AlertAbscondingForm implements TaskForm<AlarmToRaise, AlertAbsconding> {

    private final Abscondings abscondings;
    private final GroundsForPolice grounds;
    private final CaseDesk desk;

    AlertAbscondingForm(Abscondings abscondings, GroundsForPolice grounds, CaseDesk desk) {
        this.abscondings = abscondings;
        this.grounds = grounds;
        this.desk = desk;
    }

    @Override
    public AlarmToRaise shown(String subject) {
        return AlarmToRaise.of(desk.shown(abscondings.caseOf(subject), abscondings.story(subject)), grounds.offered());
    }

    @Override
    public void submit(String subject, AlertAbsconding command) {
        var of = desk.workOn(abscondings.caseOf(subject));
        if (command.help() != HelpOfPolice.NOTHING
                && grounds.chosen(command.basis()).isEmpty()) {
            throw new Refusal("basis", "Välj den rättsliga grund som låter er berätta för polisen.");
        }
        desk.note(
                of,
                new AbscondingAlerted(UUID.fromString(subject), command, desk.officer(), desk.now()),
                command.help().name());
    }
}
