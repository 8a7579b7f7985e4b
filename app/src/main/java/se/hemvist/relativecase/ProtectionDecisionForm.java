package se.hemvist.relativecase;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;

/** The decision on protection: never of whoever proposed it. */
@Component
class ProtectionDecisionForm implements TaskForm<RelativeToProtect, DecideProtection> {

    private final RelativeWork work;
    private final Cases cases;
    private final Journal journal;

    ProtectionDecisionForm(RelativeWork work, Cases cases, Journal journal) {
        this.work = work;
        this.cases = cases;
        this.journal = journal;
    }

    @Override
    public RelativeToProtect shown(String subject) {
        return work.shown(subject);
    }

    @Override
    public void submit(String subject, DecideProtection command) {
        var of = cases.get(subject);
        var proposer = journal.last(of, ProtectionInquiry.class)
                .map(ProtectionInquiry::officer)
                .orElse(null);
        of.mustBeDecidedBy(work.actor(), proposer);
        var granted = command.decision() == DecideProtection.Answer.GRANT;
        if (granted && command.granted().isEmpty()) {
            throw new Refusal("granted", "Välj vilka skyddsåtgärder som beviljas, eller välj att avslå.");
        }
        work.note(
                of,
                new ProtectionDecision(
                        granted, granted ? command.granted() : List.of(), command.reason(), work.officer(), work.now()),
                "DECISION");
    }
}
