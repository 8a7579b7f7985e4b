package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;

/**
 * Whether somebody may be placed now: by the consent while it holds; a child without it by an immediate decision of the
 * board that has not come to an end, or by the court (lag 2024:79). Before the court nobody looks for a home for the child.
 */
@Component
class PlacingRelative {

    private final Cases cases;
    private final Journal journal;
    private final RelativeConsents consents;
    private final Shelters shelters;
    private final RelativeEndings endings;
    private final CasePlacements placements;

    PlacingRelative(
            Cases cases,
            Journal journal,
            RelativeConsents consents,
            Shelters shelters,
            RelativeEndings endings,
            CasePlacements placements) {
        this.cases = cases;
        this.journal = journal;
        this.consents = consents;
        this.shelters = shelters;
        this.endings = endings;
        this.placements = placements;
    }

    /** Needed, allowed, and nobody looks for one yet. The case is held, so that a ruling that comes now is seen by one of the two. */
    boolean isNeeded(CaseHead seen) {
        var of = cases.held(seen.id());
        return journal.last(of, ProtectionInquiry.class)
                        .filter(ProtectionInquiry::placement)
                        .isPresent()
                && isAllowed(of)
                && !placements.isAtHand(of);
    }

    private boolean isAllowed(CaseHead of) {
        var consent = consents.of(of.id());
        return consent.holds()
                || !consent.outlived()
                        && shelters.openOf(of)
                                .filter(shelter -> shelter.immediate() || shelters.has(shelter, ShelterStep.GRANTED))
                                .isPresent();
    }

    /** When what was missing has come: looks for a home, if the protection is granted. */
    void seekIfNeeded(CaseHead of) {
        var granted = journal.last(of, ProtectionDecision.class)
                .filter(ProtectionDecision::granted)
                .isPresent();
        if (granted && endings.find(of).isEmpty() && isNeeded(of)) {
            placements.seek(of);
        }
    }
}
