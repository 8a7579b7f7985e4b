package se.hemvist.childcase.care;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.childcase.CareLapsed;
import se.hemvist.processes.CareApplicationSteps;

/** What the model of an application for care asks. */
@Component("careApplicationSteps")
final class CareWork implements CareApplicationSteps {

    private final CareApplications applications;
    private final CaseDesk desk;
    private final CaseOfficers officers;
    private final CaseClocks clocks;
    private final ApplicationEventPublisher told;

    CareWork(
            CareApplications applications,
            CaseDesk desk,
            CaseOfficers officers,
            CaseClocks clocks,
            ApplicationEventPublisher told) {
        this.applications = applications;
        this.desk = desk;
        this.officers = officers;
        this.clocks = clocks;
        this.told = told;
    }

    @Override
    public boolean applicationPostponed(String applicationId) {
        return applications.stoodLastAt(applicationId, CareStep.POSTPONED);
    }

    @Override
    public boolean applicationDropped(String applicationId) {
        return applications.stoodLastAt(applicationId, CareStep.DROPPED);
    }

    @Override
    public boolean rulingPostponed(String applicationId) {
        return applications.stoodLastAt(applicationId, CareStep.RULING_POSTPONED);
    }

    @Override
    public boolean careGranted(String applicationId) {
        return applications.stoodLastAt(applicationId, CareStep.GRANTED);
    }

    @Override
    public boolean careStands(String applicationId) {
        return applications.last(applicationId, CareStep.FINAL).isPresent();
    }

    @Override
    public boolean careBegunBefore(String applicationId) {
        return applications.stoodLastAt(applicationId, CareStep.BEGUN);
    }

    /** The custody that it followed is over as well: a new one may be tried. */
    @Override
    public void lapseCare(String applicationId) {
        var of = applications.caseOf(applicationId);
        applications.note(of, applicationId, CareStep.LAPSED, desk.today(), null, null);
        applications
                .custodyOf(of, applicationId)
                .ifPresent(custody -> told.publishEvent(new CareLapsed(of.id().toString(), custody)));
    }

    @Override
    public @Nullable String caseworker(String applicationId) {
        return officers.caseworker(caseId(applicationId));
    }

    @Override
    public List<String> caseworkerGroups(String applicationId) {
        return officers.caseworkerGroups(caseId(applicationId));
    }

    @Override
    public List<String> applicantGroups(String applicationId) {
        return Stream.concat(
                        officers.caseworkerGroups(caseId(applicationId)).stream(),
                        officers.boardGroups(caseId(applicationId)).stream())
                .toList();
    }

    /** By the clock of the custody where there is one. */
    @Override
    public Date applicationDue(String applicationId) {
        var of = applications.caseOf(applicationId);
        return applications
                .custodyOf(of, applicationId)
                .map(custody -> clocks.due(of, "LVU_APPLICATION", custody))
                .orElseGet(() -> clocks.after("CARE_APPLIED_FOR"));
    }

    @Override
    public Date receiptDue(String applicationId) {
        return clocks.after("COURT_RECEIPT");
    }

    @Override
    public Date rulingDue(String applicationId) {
        var of = applications.caseOf(applicationId);
        return applications.isChildHeld(of, applicationId)
                ? clocks.due(of, "LVU_RULING", applicationId)
                : clocks.after("CARE_RULED_ON");
    }

    @Override
    public Date finalDue(String applicationId) {
        return clocks.after("CARE_FINAL");
    }

    @Override
    public Date careDue(String applicationId) {
        return clocks.due(applications.caseOf(applicationId), "LVU_CARE_BEGUN", applicationId);
    }

    @Override
    public Date reconsiderationDue(String applicationId) {
        return clocks.after("CHILD_RECONSIDERED");
    }

    private String caseId(String applicationId) {
        return applications.caseOf(applicationId).id().toString();
    }
}
