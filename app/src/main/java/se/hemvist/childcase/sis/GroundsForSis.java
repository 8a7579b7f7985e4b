package se.hemvist.childcase.sis;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.childcase.custody.Custodies;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.childcase.inquiry.ChildMeasure;

/** What lets the board place a child: a custody, care or an application for it, a consent. */
@Component
class GroundsForSis {

    private final Custodies custodies;
    private final CareApplications care;
    private final Journal journal;

    GroundsForSis(Custodies custodies, CareApplications care, Journal journal) {
        this.custodies = custodies;
        this.care = care;
        this.journal = journal;
    }

    boolean carry(CaseHead of) {
        return custodies.holds(of) || care.isMade(of) || isDecided(of);
    }

    /** An application for care that came to nothing carries nothing any longer. */
    private boolean isDecided(CaseHead of) {
        var measure = journal.last(of, ChildDecision.class).map(ChildDecision::measure);
        return measure.filter(ChildMeasure.PLACE_BY_CONSENT::equals).isPresent()
                || measure.filter(ChildMeasure.APPLY_FOR_CARE::equals).isPresent() && !care.endedWithoutCare(of);
    }
}
