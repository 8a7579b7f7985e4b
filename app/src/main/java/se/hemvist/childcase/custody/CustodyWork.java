package se.hemvist.childcase.custody;

import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.CasePlacements;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.processes.ImmediateCustodySteps;

/** What the model of a custody asks. */
@Component("immediateCustodySteps")
final class CustodyWork implements ImmediateCustodySteps {

    private final Custodies custodies;
    private final CareApplications applications;
    private final CasePlacements placements;
    private final CaseDesk desk;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    CustodyWork(
            Custodies custodies,
            CareApplications applications,
            CasePlacements placements,
            CaseDesk desk,
            CaseOfficers officers,
            CaseClocks clocks) {
        this.custodies = custodies;
        this.applications = applications;
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
    public boolean custodyNotConfirmed(String custodyId) {
        return custodies.has(custodyId, CustodyStep.LIFTED);
    }

    @Override
    public void liftCustody(String custodyId) {
        end(custodyId, "Rätten har hävt omhändertagandet.");
    }

    @Override
    public boolean placeAtHand(String custodyId) {
        return placements.isAtHand(custodies.caseOf(custodyId));
    }

    @Override
    public String placement(String custodyId) {
        return placements.request(custodies.caseOf(custodyId));
    }

    @Override
    public String application(String custodyId) {
        return applications.ofCustody(custodies.caseOf(custodyId), custodyId);
    }

    @Override
    public void endCustody(String custodyId) {
        var of = custodies.caseOf(custodyId);
        custodies.note(of, custodyId, CustodyStep.ENDED, desk.today(), null, null);
        end(custodyId, "Omhändertagandet är över.");
    }

    /** A place that is still looked for is given up: with the custody its reason has gone, and its instance with it. */
    @Override
    public void lapseCustody(String custodyId) {
        var of = custodies.caseOf(custodyId);
        custodies.note(of, custodyId, CustodyStep.LAPSED, desk.today(), null, null);
        placements.callOff(of);
        end(custodyId, "Omhändertagandet har upphört.");
    }

    private void end(String custodyId, String reason) {
        var of = custodies.caseOf(custodyId);
        custodies.end(custodyId);
        clocks.drop(of, "LVU_SUBMISSION", custodyId, reason);
        clocks.drop(of, "LVU_EXAMINATION", custodyId, reason);
        clocks.drop(of, "LVU_APPLICATION", custodyId, reason);
    }

    @Override
    public @Nullable String caseworker(String custodyId) {
        return officers.caseworker(caseId(custodyId));
    }

    @Override
    public List<String> caseworkerGroups(String custodyId) {
        return officers.caseworkerGroups(caseId(custodyId));
    }

    @Override
    public List<String> boardGroups(String custodyId) {
        return officers.boardGroups(caseId(custodyId));
    }

    @Override
    public Date decisionDue(String custodyId) {
        return clocks.after("CUSTODY_DECIDED");
    }

    @Override
    public Date executionDue(String custodyId) {
        return clocks.after("CUSTODY_EXECUTED");
    }

    @Override
    public Date submissionDue(String custodyId) {
        return clocks.due(custodies.caseOf(custodyId), "LVU_SUBMISSION", custodyId);
    }

    @Override
    public Date receiptDue(String custodyId) {
        return clocks.after("COURT_RECEIPT");
    }

    @Override
    public Date examinationDue(String custodyId) {
        return clocks.due(custodies.caseOf(custodyId), "LVU_EXAMINATION", custodyId);
    }

    @Override
    public Date reconsiderationDue(String custodyId) {
        return clocks.after("CHILD_RECONSIDERED");
    }

    private String caseId(String custodyId) {
        return custodies.caseOf(custodyId).id().toString();
    }
}
