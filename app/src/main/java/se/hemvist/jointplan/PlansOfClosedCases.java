package se.hemvist.jointplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.workspace.CaseClosed;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.KeepsCaseOpen;

/**
 * No plan outlives its case. Who closes a case first follows up each plan, goal by goal; when the case is broken off by what
 * happens in it, nobody is there to ask, and its plans end in the same step as they stand.
 */
@Component
class PlansOfClosedCases implements KeepsCaseOpen {

    private final JointPlans plans;
    private final PlanDesk desk;
    private final Processes processes;

    PlansOfClosedCases(JointPlans plans, PlanDesk desk, Processes processes) {
        this.plans = plans;
        this.desk = desk;
        this.processes = processes;
    }

    @Override
    public Optional<String> before(HeldCase closes) {
        var open = open(closes.id());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("I ärendet pågår %s. Följ upp och avsluta den först, mål för mål, eller ta tillbaka den."
                        .formatted(
                                open.stream().map(plan -> plan.kind().title()).collect(Collectors.joining(", "))));
    }

    @EventListener
    @Transactional
    void closed(CaseClosed closed) {
        open(closed.caseId()).forEach(this::breakOff);
    }

    private void breakOff(JointPlan plan) {
        var at = desk.now();
        plans.save(plan.brokenOff(at));
        plans.note(plan, new PlanNote(PlanNote.Kind.ENDED, standing(plan), null, at));
        desk.log(Action.CLOSE, plan, PlanOutcome.BROKEN_OFF.name());
        processes.tell(plan.id().toString(), "joint-plan-withdrawn");
    }

    private static String standing(JointPlan plan) {
        var content = plan.content();
        return "Planen avbröts när ärendet avslutades. Ingen följde upp den då."
                + (content == null ? "" : "\nSå stod den:\n" + content.text());
    }

    private List<JointPlan> open(UUID caseId) {
        return plans.of(caseId).stream().filter(plan -> !plan.isOver()).toList();
    }
}
