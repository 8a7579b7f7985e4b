package se.hemvist.childcase.sis;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.childcase.CareGoingOn;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.childcase.custody.Custodies;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.childcase.inquiry.ChildMeasure;

/**
 * What lets the board place a child: a custody that holds, an application for care on its way, care while it goes on, and the
 * last decision on the child's needs until what it granted has been and gone.
 */
@Component
class GroundsForPlacing {

    private final Custodies custodies;
    private final CareApplications applications;
    private final CareGoingOn care;
    private final Journal journal;

    GroundsForPlacing(Custodies custodies, CareApplications applications, CareGoingOn care, Journal journal) {
        this.custodies = custodies;
        this.applications = applications;
        this.care = care;
        this.journal = journal;
    }

    boolean carry(CaseHead of) {
        return carryWithoutCourt(of) || applications.isUnderWay(of) || isStillToApplyFor(of);
    }

    /** The id of the application for care where it alone carries what is sought for the child. */
    Optional<String> careAlone(CaseHead of) {
        return carryWithoutCourt(of) ? Optional.empty() : applications.underWay(of);
    }

    private boolean carryWithoutCourt(CaseHead of) {
        return custodies.holds(of) || care.goesOn(of) || isConsentedTo(of);
    }

    /** Care that ends after the consent, by it or by law, ends the consent too. */
    private boolean isConsentedTo(CaseHead of) {
        return decided(of, ChildMeasure.PLACE_BY_CONSENT)
                .filter(decision -> !care.hasEndedSince(of, decision.at()))
                .isPresent();
    }

    /** An application that has come to its end, and care that has ended, are what came of the decision. */
    private boolean isStillToApplyFor(CaseHead of) {
        return decided(of, ChildMeasure.APPLY_FOR_CARE)
                .filter(decision -> !applications.hasEndedSince(of, decision.at()))
                .filter(decision -> !care.hasEndedSince(of, decision.at()))
                .isPresent();
    }

    private Optional<ChildDecision> decided(CaseHead of, ChildMeasure measure) {
        return journal.last(of, ChildDecision.class).filter(decision -> decision.measure() == measure);
    }
}
