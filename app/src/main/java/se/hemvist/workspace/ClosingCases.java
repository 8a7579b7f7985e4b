package se.hemvist.workspace;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;

/** What is asked of a case of whatever kind before it is closed. */
@Component
public class ClosingCases {

    private final HeldCases cases;
    private final List<KeepsCaseOpen> features;

    ClosingCases(HeldCases cases, List<KeepsCaseOpen> features) {
        this.cases = cases;
        this.features = features;
    }

    /**
     * Asked when an officer decides that a case ends. One that is broken off ends at once, and what is open falls with it.
     *
     * @throws Refusal when something is to be ended first
     */
    public void mustHaveNothingOpen(String caseNumber) {
        var closes = cases.get(caseNumber);
        features.stream()
                .flatMap(each -> each.before(closes).stream())
                .findFirst()
                .ifPresent(first -> {
                    throw new Refusal(first);
                });
    }
}
