package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** The notice that the police's assessment has expired. */
@Component
class RelativeExpiryForm implements TaskForm<RelativeToProtect, NoteRelativeExpiry> {

    private final RelativeWork work;

    RelativeExpiryForm(RelativeWork work) {
        this.work = work;
    }

    @Override
    public RelativeToProtect shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, NoteRelativeExpiry command) {
        var of = work.takenUp(subject);
        work.note(
                of,
                new ExpiryNoted(command.contacted() == YesNo.YES, command.meanwhile(), work.officer(), work.now()),
                "EXPIRY");
    }
}
