package se.hemvist.childcase.absconding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/** Where the child is. The stay counts in the check until it is noted there too. */
@Component
class NoteChildFoundForm implements TaskForm<ShownCase, NoteChildFound> {

    private final Abscondings abscondings;
    private final CaseDesk desk;

    NoteChildFoundForm(Abscondings abscondings, CaseDesk desk) {
        this.abscondings = abscondings;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(abscondings.caseOf(subject), abscondings.story(subject));
    }

    @Override
    public void submit(String subject, NoteChildFound command) {
        var of = desk.workOn(abscondings.caseOf(subject));
        desk.done("foundOn", command.foundOn(), abscondings.get(subject).on());
        desk.note(
                of,
                new ChildFound(UUID.fromString(subject), command, desk.officer(), desk.now()),
                command.found().name());
    }
}
