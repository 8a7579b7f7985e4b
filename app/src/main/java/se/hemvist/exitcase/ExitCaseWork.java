package se.hemvist.exitcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.processes.ExitCaseSteps;

/** What the model of the whole case asks. */
@Component("exitCaseSteps")
final class ExitCaseWork implements ExitCaseSteps {

    private final ExitCases cases;
    private final Journal journal;
    private final Placements placements;
    private final Endings endings;
    private final CaseAccess access;
    private final CaseOfficers officers;
    private final DueDates dueDates;
    private final Clock clock;

    ExitCaseWork(
            ExitCases cases,
            Journal journal,
            Placements placements,
            Endings endings,
            CaseAccess access,
            CaseOfficers officers,
            DueDates dueDates,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.placements = placements;
        this.endings = endings;
        this.access = access;
        this.officers = officers;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    @Override
    public String itself(String caseId) {
        return caseId;
    }

    @Override
    public boolean measuresGranted(String caseId) {
        return Optional.ofNullable(cases.find(caseId).decision())
                .filter(MeasuresDecision::grants)
                .isPresent();
    }

    @Override
    public void endWithoutMeasures(String caseId) {
        var of = cases.find(caseId);
        var ending = of.endingWithoutMeasures();
        var now = clock.instant();
        endings.decide(CaseEnding.decided(
                of, ending, ending.usual(), LocalDate.ofInstant(now, SwedishTime.ZONE), false, null, null, now));
        access.log(Action.DECIDE, of, ending.name());
    }

    @Override
    public boolean placementNeeded(String caseId) {
        return Optional.ofNullable(cases.find(caseId).inquiry())
                .filter(Inquiry::placementNeeded)
                .isPresent();
    }

    @Override
    public String placement(String caseId) {
        return placements.openOf(caseId).orElseGet(() -> request(cases.find(caseId)));
    }

    private String request(ExitCase of) {
        return placements.request(
                new RequestPlacement(of.tenant(), of.id().toString(), of.number(), of.person(), of.caseworker()));
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
    public Date planDue(String caseId) {
        var of = cases.find(caseId);
        return dueDates.after(
                "EXIT_PLAN",
                Optional.ofNullable(of.decision()).map(MeasuresDecision::at).orElse(of.opened()));
    }

    /** Counted from the last follow-up. */
    @Override
    public Date closingDue(String caseId) {
        var of = cases.find(caseId);
        return dueDates.after(
                "EXIT_CLOSING",
                journal.last(of, FollowUp.class).map(FollowUp::at).orElse(of.opened()));
    }
}
