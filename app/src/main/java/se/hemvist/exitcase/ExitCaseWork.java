package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RequestPlacement;
import se.hemvist.processes.ExitCaseSteps;

/** What the model asks. */
@Component("exitCaseSteps")
final class ExitCaseWork implements ExitCaseSteps {

    private final ExitCases cases;
    private final ThreatRequest threatRequest;
    private final Placements placements;
    private final CaseAccess access;
    private final Deadlines deadlines;
    private final Clock clock;

    ExitCaseWork(
            ExitCases cases,
            ThreatRequest threatRequest,
            Placements placements,
            CaseAccess access,
            Deadlines deadlines,
            Clock clock) {
        this.cases = cases;
        this.threatRequest = threatRequest;
        this.placements = placements;
        this.access = access;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public boolean consentGiven(String caseId) {
        return cases.find(caseId).consent().isGiven();
    }

    @Override
    public void endWithoutConsent(String caseId) {
        end(caseId, Ending.CONSENT_REFUSED);
    }

    @Override
    public void requestThreatAssessment(String caseId) {
        threatRequest.send(cases.find(caseId));
    }

    @Override
    public boolean notMotivated(String caseId) {
        return inquiryOf(caseId).filter(inquiry -> !inquiry.motivated()).isPresent();
    }

    @Override
    public void endNotMotivated(String caseId) {
        end(caseId, Ending.NOT_MOTIVATED);
    }

    @Override
    public boolean measuresGranted(String caseId) {
        return Optional.ofNullable(cases.find(caseId).decision())
                .filter(MeasuresDecision::grants)
                .isPresent();
    }

    @Override
    public void endRefused(String caseId) {
        end(caseId, Ending.MEASURES_REFUSED);
    }

    @Override
    public boolean placementNeeded(String caseId) {
        return inquiryOf(caseId).filter(Inquiry::placementNeeded).isPresent();
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
        return cases.find(caseId).caseworker();
    }

    /** A group takes in new work; once somebody is named, the case is theirs and their chief's. */
    @Override
    public List<String> caseworkerGroups(String caseId) {
        var of = cases.find(caseId);
        return of.caseworker() == null ? groups(of, Role.CASEWORKER, Role.MANAGER) : groups(of, Role.MANAGER);
    }

    @Override
    public List<String> deciderGroups(String caseId) {
        return groups(cases.find(caseId), Role.MANAGER, Role.BOARD_DECIDER);
    }

    @Override
    public Date needsDue(String caseId) {
        return due("NEEDS_INQUIRY", cases.find(caseId).opened());
    }

    /** Counted from when both the inquiry and the assessment were there. */
    @Override
    public Date decisionDue(String caseId) {
        var of = cases.find(caseId);
        return due(
                "DECISION",
                Stream.of(
                                Optional.ofNullable(of.inquiry()).map(Inquiry::at),
                                Optional.ofNullable(of.assessment()).map(ReceivedAssessment::receivedAt))
                        .flatMap(Optional::stream)
                        .max(Instant::compareTo)
                        .orElse(of.opened()));
    }

    private Date due(String deadline, Instant start) {
        return Date.from(
                deadlines.on(LocalDate.ofInstant(start, SwedishTime.ZONE)).after(deadline, start));
    }

    private Optional<Inquiry> inquiryOf(String caseId) {
        return Optional.ofNullable(cases.find(caseId).inquiry());
    }

    private static List<String> groups(ExitCase of, Role... roles) {
        return Stream.of(roles)
                .map(role -> new UnitGroup(of.tenant(), role).id())
                .toList();
    }

    private void end(String caseId, Ending ending) {
        var ended = cases.find(caseId).closed(new Closing(ending, null, null, Instant.now(clock)));
        cases.save(ended);
        access.log(Action.CLOSE, ended, ending.name());
    }
}
