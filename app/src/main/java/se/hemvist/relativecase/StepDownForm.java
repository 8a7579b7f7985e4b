package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;
import se.hemvist.workspace.ClosingCases;

/** How the protection is stepped down; the case ends by it. */
@Component
class StepDownForm implements TaskForm<RelativeToProtect, StepDown> {

    private final RelativeWork work;
    private final RelativeEndings endings;
    private final ClosingCases closing;

    StepDownForm(RelativeWork work, RelativeEndings endings, ClosingCases closing) {
        this.work = work;
        this.endings = endings;
        this.closing = closing;
    }

    @Override
    public RelativeToProtect shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, StepDown command) {
        var of = work.takenUp(subject);
        closing.mustHaveNothingOpen(of.number());
        endings.decide(
                of, RelativeOutcome.valueOf(command.outcome().name()), work.today(), command.plan(), work.officer());
    }
}
