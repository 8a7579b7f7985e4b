package se.hemvist.check;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Decisions;

/** Which table and which numbers verdicts are given by, in a few words that change when either does. */
@Component
class PolicyInForce {

    private final Policies policies;
    private final Decisions decisions;

    PolicyInForce(Policies policies, Decisions decisions) {
        this.policies = policies;
        this.decisions = decisions;
    }

    String on(LocalDate day) {
        var numbers = policies.on(day);
        return "table " + decisions.version(SeverityTable.KEY) + ", km " + numbers.sameHomeKm() + " "
                + numbers.closeKm() + " " + numbers.townKm() + " " + numbers.reachKm() + ", months "
                + numbers.enmityMonths();
    }
}
