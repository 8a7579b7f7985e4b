package se.hemvist.check;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishTime;

/**
 * Begins what a new day and a new policy ask for: the checks of facts whose day has come, the night's sweep, and a sweep
 * when the coordinators' table or distances are others than the last time. Every node asks; each is begun once.
 */
@Component
class SweptByTheClock {

    private static final Logger LOG = LoggerFactory.getLogger(SweptByTheClock.class);

    private final ConflictSweeps sweeps;
    private final CheckDays days;
    private final PolicyInForce policy;
    private final Clock clock;

    SweptByTheClock(ConflictSweeps sweeps, CheckDays days, PolicyInForce policy, Clock clock) {
        this.sweeps = sweeps;
        this.days = days;
        this.policy = policy;
        this.clock = clock;
    }

    /** A minute late is soon enough: what was confirmed on an earlier day is okänd until it has been judged anew. */
    @Scheduled(initialDelayString = "${hemvist.swept-every:PT30S}", fixedDelayString = "${hemvist.swept-every:PT30S}")
    void begin() {
        var today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        try {
            // The first policy ever has no other before it that answers were given by.
            sweeps.begin("POLICY " + policy.on(today), sweeps.none());
            days.checkWhoseDayHasCome(today);
            sweeps.begin("NIGHT " + today, true);
        } catch (DuplicateKeyException begunByAnother) {
            LOG.debug("Another node began it");
        }
    }
}
