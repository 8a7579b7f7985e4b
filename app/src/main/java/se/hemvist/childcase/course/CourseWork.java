package se.hemvist.childcase.course;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.childcase.CareGoingOn;
import se.hemvist.childcase.Preliminary;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.childcase.inquiry.ChildMeasure;
import se.hemvist.processes.ChildPlacementSteps;

/** What the model of the whole way asks. */
@Component("childPlacementSteps")
final class CourseWork implements ChildPlacementSteps {

    private final Cases cases;
    private final Journal journal;
    private final CareApplications applications;
    private final CareGoingOn care;
    private final CasePlacements placements;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    CourseWork(
            Cases cases,
            Journal journal,
            CareApplications applications,
            CareGoingOn care,
            CasePlacements placements,
            CaseOfficers officers,
            CaseClocks clocks) {
        this.cases = cases;
        this.journal = journal;
        this.applications = applications;
        this.care = care;
        this.placements = placements;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public String itself(String caseId) {
        return caseId;
    }

    @Override
    public boolean inquiryNotOpened(String caseId) {
        return journal.last(cases.get(caseId), Preliminary.class)
                .filter(made -> !made.open())
                .isPresent();
    }

    /** A custody may have brought the application already, or the care by it. */
    @Override
    public boolean careToApplyFor(String caseId) {
        return measure(caseId).filter(ChildMeasure.APPLY_FOR_CARE::equals).isPresent() && !isMade(cases.get(caseId));
    }

    private boolean isMade(CaseHead of) {
        return applications.isUnderWay(of) || care.goesOnByLaw(of);
    }

    @Override
    public String application(String caseId) {
        return applications.of(cases.get(caseId));
    }

    @Override
    public boolean careBegun(String caseId) {
        return applications.careBegun(cases.get(caseId));
    }

    /** With consent, or where a custody has brought the application already. */
    @Override
    public boolean placementDecided(String caseId) {
        return measure(caseId)
                .filter(each -> each == ChildMeasure.PLACE_BY_CONSENT || each == ChildMeasure.APPLY_FOR_CARE)
                .isPresent();
    }

    private Optional<ChildMeasure> measure(String caseId) {
        return journal.last(cases.get(caseId), ChildDecision.class).map(ChildDecision::measure);
    }

    @Override
    public boolean placeAtHand(String caseId) {
        return placements.isAtHand(cases.get(caseId));
    }

    @Override
    public boolean childPlaced(String caseId) {
        return placements.isAtHand(cases.get(caseId));
    }

    @Override
    public String placement(String caseId) {
        return placements.request(cases.get(caseId));
    }

    @Override
    public boolean inquireAgain(String caseId) {
        return journal.last(cases.get(caseId), EndDecided.class)
                .filter(end -> end.outcome() == null)
                .isPresent();
    }

    @Override
    public @Nullable String caseworker(String caseId) {
        return officers.caseworker(caseId);
    }

    @Override
    public List<String> caseworkerGroups(String caseId) {
        return officers.caseworkerGroups(caseId);
    }

    @Override
    public Date closingDue(String caseId) {
        return clocks.after("CHILD_CLOSING");
    }
}
