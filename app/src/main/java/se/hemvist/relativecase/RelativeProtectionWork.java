package se.hemvist.relativecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.processes.RelativeProtectionSteps;

/** What the model of the whole case asks. */
@Component("relativeProtectionSteps")
final class RelativeProtectionWork implements RelativeProtectionSteps {

    private final Cases cases;
    private final Journal journal;
    private final RelativeEndings endings;
    private final RelativeConsents consents;
    private final PlacingRelative placing;
    private final CasePlacements placements;
    private final Clock clock;

    RelativeProtectionWork(
            Cases cases,
            Journal journal,
            RelativeEndings endings,
            RelativeConsents consents,
            PlacingRelative placing,
            CasePlacements placements,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.endings = endings;
        this.consents = consents;
        this.placing = placing;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public String itself(String caseId) {
        return caseId;
    }

    @Override
    public boolean protectionGranted(String caseId) {
        return journal.last(cases.get(caseId), ProtectionDecision.class)
                .filter(ProtectionDecision::granted)
                .isPresent();
    }

    /** Refused, or there was never anything to decide since nobody consented and the board did not place the child. */
    @Override
    public void endWithoutProtection(String caseId) {
        var of = cases.get(caseId);
        var decided = journal.has(of, ProtectionDecision.class);
        endings.decide(
                of,
                decided ? RelativeOutcome.REFUSED : RelativeOutcome.CONSENT_MISSING,
                LocalDate.now(clock.withZone(SwedishTime.ZONE)),
                decided ? "" : consents.of(of.id()).text(),
                null);
    }

    @Override
    public boolean placementNeeded(String caseId) {
        return placing.isNeeded(cases.get(caseId));
    }

    @Override
    public String placement(String caseId) {
        return placements.request(cases.get(caseId));
    }
}
