package se.hemvist.childcase.custody;

import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.childcase.CareGoingOn;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.childcase.care.FollowedApplications;
import se.hemvist.processes.ImmediateCustodySteps;

/** What the model of a custody asks. */
@Component("immediateCustodySteps")
final class CustodyWork implements ImmediateCustodySteps {

    private final Custodies custodies;
    private final FallenCustodies fallen;
    private final CareApplications applications;
    private final FollowedApplications followed;
    private final CareGoingOn care;
    private final Cases cases;
    private final CasePlacements placements;
    private final CaseDesk desk;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    CustodyWork(
            Custodies custodies,
            FallenCustodies fallen,
            CareApplications applications,
            FollowedApplications followed,
            CareGoingOn care,
            Cases cases,
            CasePlacements placements,
            CaseDesk desk,
            CaseOfficers officers,
            CaseClocks clocks) {
        this.custodies = custodies;
        this.fallen = fallen;
        this.applications = applications;
        this.followed = followed;
        this.care = care;
        this.cases = cases;
        this.placements = placements;
        this.desk = desk;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean custodyDecided(String custodyId) {
        return custodies.has(custodyId, CustodyStep.DECIDED);
    }

    @Override
    public String itself(String custodyId) {
        return custodyId;
    }

    @Override
    public boolean custodyNotConfirmed(String custodyId) {
        return custodies.has(custodyId, CustodyStep.LIFTED) || custodies.has(custodyId, CustodyStep.LAPSED);
    }

    /**
     * A place that is still looked for is given up: with the custody its reason has gone, and its instance with it. One that
     * no application was made for in time has fallen already.
     */
    @Override
    public void liftCustody(String custodyId) {
        if (custodies.isOpen(custodyId)) {
            placements.callOff(custodies.caseOf(custodyId));
            fallen.fell(custodyId, "Omhändertagandet har upphört.");
        }
    }

    /** A child in custody, and in the care that has taken its place, is never without one or somebody who looks for it. */
    @Override
    public boolean placeNotNeeded(String custodyId) {
        var of = custodies.caseOf(custodyId);
        boolean held = custodies.isOpen(custodyId) && !custodies.hasFallen(custodyId);
        return !of.isOpen() || placements.isAtHand(of) || !(held || care.goesOn(of));
    }

    @Override
    public String placement(String custodyId) {
        return placements.request(custodies.caseOf(custodyId));
    }

    @Override
    public String application(String custodyId) {
        return applications.ofCustody(custodies.caseOf(custodyId), custodyId);
    }

    /** Holds the case, so that the application cannot end between the answer and the waiting. */
    @Override
    public boolean applicationUnderWay(String custodyId) {
        return applications.isUnderWay(cases.held(custodies.caseOf(custodyId).id()));
    }

    @Override
    public void followApplication(String custodyId) {
        followed.follow(custodies.caseOf(custodyId), custodyId, custodies.dayOf(custodyId, CustodyStep.EXECUTED));
    }

    /** One that ended on the way was over already; its application went on. */
    @Override
    public void endCustody(String custodyId) {
        if (!custodies.isOpen(custodyId)) {
            return;
        }
        var of = custodies.caseOf(custodyId);
        if (applications.endedWithoutCare(of)) {
            custodies.note(of, custodyId, CustodyStep.ENDED_WITHOUT_CARE, desk.today(), null, null);
            fallen.fell(custodyId, "Det blev ingen vård.");
        } else {
            custodies.note(of, custodyId, CustodyStep.ENDED, desk.today(), null, null);
            fallen.replaced(custodyId, "Omhändertagandet är över.");
        }
    }

    @Override
    public List<String> boardGroups(String custodyId) {
        return officers.boardGroups(caseId(custodyId));
    }

    @Override
    public Date decisionDue(String custodyId) {
        return clocks.after("CUSTODY_DECIDED");
    }

    private String caseId(String custodyId) {
        return custodies.caseOf(custodyId).id().toString();
    }
}
