package se.hemvist.exitcase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.cost.CompensatedCases;
import se.hemvist.cost.PoliceCondition;

/** What a leaver's case knows of the conditions on which the police pay the kommun. */
@Component
class CompensatedLeavers implements CompensatedCases {

    private final ExitCases cases;
    private final ConsentInForce consent;

    CompensatedLeavers(ExitCases cases, ConsentInForce consent) {
        this.cases = cases;
        this.consent = consent;
    }

    /** That the police have analysed the case is their cooperation. That it is organised crime the case does not know. */
    @Override
    public Optional<Map<PoliceCondition, Boolean>> conditions(String caseNumber) {
        return cases.numbered(caseNumber).map(this::known);
    }

    private Map<PoliceCondition, Boolean> known(ExitCase of) {
        var known = new EnumMap<PoliceCondition, Boolean>(PoliceCondition.class);
        known.put(PoliceCondition.SHARING, consent.holds(of.id()));
        var analysis = of.analysis();
        if (analysis != null) {
            known.put(PoliceCondition.COOPERATION, true);
            known.put(PoliceCondition.MOTIVATION, analysis.conditions().motivated());
            known.put(PoliceCondition.CONDITIONS, analysis.conditions().conditionsSigned());
        }
        return known;
    }
}
