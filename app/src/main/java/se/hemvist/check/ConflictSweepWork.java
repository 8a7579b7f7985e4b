package se.hemvist.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Apart;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.StayInOrder;
import se.hemvist.placement.Stays;
import se.hemvist.processes.ConflictSweepSteps;

/** Works a sweep off page by page, each bundle of stays in a transaction of its own, so that one bad stay stops no other. */
@Component("conflictSweepSteps")
class ConflictSweepWork implements ConflictSweepSteps {

    private static final Logger LOG = LoggerFactory.getLogger(ConflictSweepWork.class);
    private static final int PAGE = 200;

    /** Larger ones sweep more slowly (docs/performance.md). */
    private static final int BUNDLE = 12;

    private final ConflictSweeps sweeps;
    private final Stays stays;
    private final CheckStays check;
    private final Apart apart;
    private final Clock clock;

    ConflictSweepWork(ConflictSweeps sweeps, Stays stays, CheckStays check, Apart apart, Clock clock) {
        this.sweeps = sweeps;
        this.stays = stays;
        this.check = check;
        this.apart = apart;
        this.clock = clock;
    }

    @Override
    public void judgeStays(String sweepId) {
        var sweep = sweeps.find(sweepId);
        if (sweep.done()) {
            return;
        }
        var page = stays.counted(sweep.judgedTo(), sweep.untilCell(), PAGE, today());
        int failed = 0;
        for (int from = 0; from < page.size(); from += BUNDLE) {
            failed += judge(page.subList(from, Math.min(from + BUNDLE, page.size())).stream()
                    .map(StayInOrder::id)
                    .toList());
        }
        if (!page.isEmpty()) {
            sweeps.judgedTo(sweep, page.get(page.size() - 1), page.size() - failed, failed);
        }
        if (failed > 0) {
            LOG.error("{} of {} stays could not be judged by the sweep; the next one tries again", failed, page.size());
        }
        if (page.size() < PAGE) {
            sweeps.done(sweep);
        }
    }

    @Override
    public boolean moreStays(String sweepId) {
        return !sweeps.find(sweepId).done();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    /** How many could not be judged: when the bundle can't be, each is tried by itself. */
    private int judge(List<String> bundle) {
        try {
            apart.run(() -> check.judge(bundle));
            return 0;
        } catch (RuntimeException oneOfThem) {
            // Its words may name somebody: only its kind is written down.
            LOG.warn("A bundle of a sweep failed: {}", oneOfThem.getClass().getName());
            return bundle.size() == 1
                    ? 1
                    : bundle.stream().mapToInt(stay -> judge(List.of(stay))).sum();
        }
    }
}
