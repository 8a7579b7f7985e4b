package se.hemvist.check;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.home.HomeChanged;
import se.hemvist.network.FactChanged;
import se.hemvist.person.BirthChanged;
import se.hemvist.placement.StayChanged;
import se.hemvist.threat.AssessmentTookEffect;

/**
 * Asks for a check of every fact that a verdict depends on, in the transaction that commits the fact, and notes the days on
 * which it may turn a verdict by itself.
 */
@Component
class CommittedFacts {

    private final ConflictChecks checks;
    private final CheckDays days;
    private final DaysThatTurn turning;

    CommittedFacts(ConflictChecks checks, CheckDays days, DaysThatTurn turning) {
        this.checks = checks;
        this.days = days;
        this.turning = turning;
    }

    @EventListener
    void on(StayChanged event) {
        committed(new CheckedFact(Sort.STAY, event.stayId()));
    }

    @EventListener
    void on(BirthChanged event) {
        committed(new CheckedFact(Sort.BIRTH, event.person().value().toString()));
    }

    @EventListener
    void on(HomeChanged event) {
        committed(new CheckedFact(Sort.HOME, event.homeId()));
    }

    @EventListener
    void on(AssessmentTookEffect event) {
        committed(new CheckedFact(Sort.ASSESSMENT, event.assessmentId()));
    }

    /** Networks, rivalries, memberships, threats, pairs, areas and exposed homes. */
    @EventListener
    void on(FactChanged event) {
        committed(new CheckedFact(Sort.valueOf(event.kind().name()), event.id()));
    }

    private void committed(CheckedFact fact) {
        checks.request(fact);
        days.are(fact, turning.of(fact));
    }
}
