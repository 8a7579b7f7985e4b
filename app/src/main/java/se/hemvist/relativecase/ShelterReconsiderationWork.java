package se.hemvist.relativecase;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.processes.ShelterReconsiderationSteps;

/** What the model of a child whose protection rests on nothing asks. */
@Component("shelterReconsiderationSteps")
final class ShelterReconsiderationWork implements ShelterReconsiderationSteps {

    private final Cases cases;
    private final Journal journal;
    private final RelativeConsents consents;
    private final Shelters shelters;
    private final ShelterDecisions decisions;
    private final FirstAssessment assessment;
    private final PlacingRelative placing;
    private final CaseOfficers officers;
    private final RelativeDates dates;
    private final Clock clock;

    ShelterReconsiderationWork(
            Cases cases,
            Journal journal,
            RelativeConsents consents,
            Shelters shelters,
            ShelterDecisions decisions,
            FirstAssessment assessment,
            PlacingRelative placing,
            CaseOfficers officers,
            RelativeDates dates,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.consents = consents;
        this.shelters = shelters;
        this.decisions = decisions;
        this.assessment = assessment;
        this.placing = placing;
        this.officers = officers;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public boolean boardToDecide(String caseId) {
        var of = cases.get(caseId);
        var consent = consents.of(of.id());
        return consent.basis().leavesTheChildToTheBoard()
                && !consent.outlived()
                && shelters.of(of).isEmpty();
    }

    @Override
    public boolean protectedOtherwise(String caseId) {
        return journal.last(cases.get(caseId), ShelterReconsidered.class)
                .filter(ShelterReconsidered::withoutTheBoard)
                .isPresent();
    }

    @Override
    public boolean shelterDecided(String caseId) {
        return decisions.isDecided(cases.get(caseId));
    }

    @Override
    public void beginChildShelter(String caseId) {
        var of = cases.get(caseId);
        decisions.begin(of);
        assessment.request(of);
        placing.seekIfNeeded(of);
    }

    @Override
    public List<String> chiefGroups(String caseId) {
        return officers.chiefGroups(caseId);
    }

    @Override
    public Date reconsiderationDue(String caseId) {
        return dates.after("SHELTER_STEP", clock.instant());
    }

    /** The board's own decision, of those whom it has appointed: not the chief's. */
    @Override
    public List<String> shelterDeciderGroups(String caseId) {
        return List.of(new UnitGroup(cases.get(caseId).tenant(), Role.BOARD_DECIDER).id());
    }

    @Override
    public Date shelterDecisionDue(String caseId) {
        return dates.after("SHELTER_STEP", clock.instant());
    }
}
