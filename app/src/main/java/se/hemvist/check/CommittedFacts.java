package se.hemvist.check;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.home.HomeChanged;
import se.hemvist.network.FactChanged;
import se.hemvist.placement.StayChanged;
import se.hemvist.threat.AssessmentTookEffect;

/** Asks for a check of every fact that a verdict depends on, in the transaction that commits the fact. */
@Component
class CommittedFacts {

    private final ConflictChecks checks;

    CommittedFacts(ConflictChecks checks) {
        this.checks = checks;
    }

    @EventListener
    void on(StayChanged event) {
        checks.request(new CheckedFact(Sort.STAY, event.stayId()));
    }

    @EventListener
    void on(HomeChanged event) {
        checks.request(new CheckedFact(Sort.HOME, event.homeId()));
    }

    @EventListener
    void on(AssessmentTookEffect event) {
        checks.request(new CheckedFact(Sort.ASSESSMENT, event.assessmentId()));
    }

    /** Networks, rivalries, memberships, threats, pairs, areas and exposed homes. */
    @EventListener
    void on(FactChanged event) {
        checks.request(new CheckedFact(Sort.valueOf(event.kind().name()), event.id()));
    }
}
