package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;

/** How the protection is stepped down; the case ends by it. */
@Component
class StepDownForm implements TaskForm<RelativeToProtect, StepDown> {

    private final RelativeWork work;
    private final RelativeEndings endings;

    StepDownForm(RelativeWork work, RelativeEndings endings) {
        this.work = work;
        this.endings = endings;
    }

    @Override
    public RelativeToProtect shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, StepDown command) {
        var of = work.takenUp(subject);
        endings.decide(
                of, RelativeOutcome.valueOf(command.outcome().name()), work.today(), command.plan(), work.officer());
    }
}
