package se.hemvist.childcase.sis;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.childcase.custody.Custodies;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.childcase.inquiry.ChildMeasure;

/** What lets the board place a child: a custody, care or an application for it, a consent. */
@Component
public class GroundsForPlacing {

    private final Custodies custodies;
    private final CareApplications care;
    private final Journal journal;

    GroundsForPlacing(Custodies custodies, CareApplications care, Journal journal) {
        this.custodies = custodies;
        this.care = care;
        this.journal = journal;
    }

    boolean carry(CaseHead of) {
        return custodies.holds(of) || care.isMade(of) || isDecided(of);
    }

    /** The id of the application for care where it alone carries what is sought for the child. */
    public Optional<String> careAlone(CaseHead of) {
        return custodies.holds(of)
                        || measure(of)
                                .filter(ChildMeasure.PLACE_BY_CONSENT::equals)
                                .isPresent()
                ? Optional.empty()
                : care.underWay(of);
    }

    /** An application for care that came to nothing carries nothing any longer. */
    private boolean isDecided(CaseHead of) {
        var measure = measure(of);
        return measure.filter(ChildMeasure.PLACE_BY_CONSENT::equals).isPresent()
                || measure.filter(ChildMeasure.APPLY_FOR_CARE::equals).isPresent() && !care.endedWithoutCare(of);
    }

    private Optional<ChildMeasure> measure(CaseHead of) {
        return journal.last(of, ChildDecision.class).map(ChildDecision::measure);
    }
}
