package se.hemvist.childcase.absconding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.TaskForm;

/**
 * Where the child is; the stay turns with it at once, so that the check counts the child where it is. One who is to be
 * brought back counts on as one who has run, since nobody knows when.
 */
@Component
class NoteChildFoundForm implements TaskForm<ShownCase, NoteChildFound> {

    private final Abscondings abscondings;
    private final CasePlacements placements;
    private final CaseDesk desk;

    NoteChildFoundForm(Abscondings abscondings, CasePlacements placements, CaseDesk desk) {
        this.abscondings = abscondings;
        this.placements = placements;
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
        turnStay(of, command);
    }

    private void turnStay(CaseHead of, NoteChildFound command) {
        switch (command.found()) {
            case BACK -> placements.isBack(of, command.foundOn());
            case STAYS_AWAY -> placements.staysAway(of, command.foundOn());
            case DEAD -> placements.isDead(of, command.foundOn());
            case ELSEWHERE -> {}
        }
    }
}
