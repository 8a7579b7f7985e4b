package se.hemvist.jointplan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.Withdrawable.Standing;
import se.hemvist.workspace.WithdrawableParts;

/** The plans of a case, each of which may be taken back while it goes on. */
@Component
class WithdrawablePlans implements WithdrawableParts {

    private static final String OWN = "plan:";

    private final JointPlans plans;
    private final JointPlanWork work;

    WithdrawablePlans(JointPlans plans, JointPlanWork work) {
        this.plans = plans;
        this.work = work;
    }

    @Override
    public List<Withdrawable> of(HeldCase of) {
        return plans.of(of.id()).stream()
                .map(plan -> new Withdrawable(
                        OWN + plan.id(),
                        null,
                        plan.kind().title(),
                        plan.state(),
                        plan.isOver() ? Standing.OVER : Standing.OPEN,
                        false))
                .toList();
    }

    @Override
    public void withdraw(HeldCase of, Withdrawable what, String why) {
        work.withdraw(of.number(), UUID.fromString(what.id().substring(OWN.length())), why);
    }
}
