package se.hemvist.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.home.Home;
import se.hemvist.home.HomeChanged;
import se.hemvist.home.HomeMoved;
import se.hemvist.home.Homes;
import se.hemvist.network.FactChanged;
import se.hemvist.organisation.SwedishTime;
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
    private final Homes homes;
    private final Policies policies;
    private final Clock clock;

    CommittedFacts(
            ConflictChecks checks, CheckDays days, DaysThatTurn turning, Homes homes, Policies policies, Clock clock) {
        this.checks = checks;
        this.days = days;
        this.turning = turning;
        this.homes = homes;
        this.policies = policies;
        this.clock = clock;
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

    /** Whoever stood, or stands now, at the same address: what is known of one home there is known of the others. */
    @EventListener
    void on(HomeMoved event) {
        double km = policies.on(LocalDate.now(clock.withZone(SwedishTime.ZONE))).sameHomeKm();
        Stream.of(event.from(), event.to())
                .flatMap(place -> homes.at(place, km).stream())
                .map(Home::id)
                .filter(id -> !id.equals(event.homeId()))
                .distinct()
                .sorted()
                .forEach(id -> committed(new CheckedFact(Sort.HOME, id)));
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
