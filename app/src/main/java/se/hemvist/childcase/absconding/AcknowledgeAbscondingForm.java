package se.hemvist.childcase.absconding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** The chief knows of it, and says what is done. */
@Component
class AcknowledgeAbscondingForm implements TaskForm<ShownCase, AcknowledgeAbsconding> {

    private final Abscondings abscondings;
    private final CaseDesk desk;

    AcknowledgeAbscondingForm(Abscondings abscondings, CaseDesk desk) {
        this.abscondings = abscondings;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(abscondings.caseOf(subject), abscondings.story(subject));
    }

    @Override
    public void submit(String subject, AcknowledgeAbsconding command) {
        var of = abscondings.caseOf(subject);
        of.mustBeDecidedBy(desk.actor(), null);
        desk.note(
                of,
                new AbscondingAcknowledged(UUID.fromString(subject), command.note(), desk.officer(), desk.now()),
                "ABSCONDING_ACKNOWLEDGED");
    }
}
