package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.placement.Placements;
import se.hemvist.processes.RiskClosureSteps;
import se.hemvist.workspace.CaseClosed;

/** What the model of the end of a case asks. */
@Component("riskClosureSteps")
final class RiskClosureWork implements RiskClosureSteps {

    private final ExitCases cases;
    private final Endings endings;
    private final Placements placements;
    private final HomesLivedIn homes;
    private final Aftercare aftercare;
    private final CaseAccess access;
    private final CaseOfficers officers;
    private final DueDates dueDates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RiskClosureWork(
            ExitCases cases,
            Endings endings,
            Placements placements,
            HomesLivedIn homes,
            Aftercare aftercare,
            CaseAccess access,
            CaseOfficers officers,
            DueDates dueDates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.endings = endings;
        this.placements = placements;
        this.homes = homes;
        this.aftercare = aftercare;
        this.access = access;
        this.officers = officers;
        this.dueDates = dueDates;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String itself(String caseId) {
        return caseId;
    }

    @Override
    public void callOffPlacement(String caseId) {
        placements.callOff(caseId);
        if (isDead(caseId)) {
            placements.endStays(caseId, ending(caseId).on());
        }
    }

    @Override
    public void exposeHomes(String caseId) {
        var ending = ending(caseId);
        if (ending.outcome().exposesHomes()) {
            homes.expose(cases.find(caseId), ending);
        }
    }

    @Override
    public boolean hasMoved(String caseId) {
        return ending(caseId).outcome() == ExitOutcome.MOVED;
    }

    @Override
    public void closeCase(String caseId) {
        var ending = ending(caseId);
        var closed = cases.find(caseId).closed(ending.closing(Instant.now(clock)));
        cases.save(closed);
        access.log(Action.CLOSE, closed, ending.outcome().name());
        events.publishEvent(new CaseClosed(closed.id(), closed.number()));
    }

    @Override
    public boolean aftercareWanted(String caseId) {
        return ending(caseId).aftercare();
    }

    @Override
    public void beginAftercare(String caseId) {
        aftercare.begin(cases.find(caseId));
    }

    @Override
    public boolean isWitness(String caseId) {
        return ending(caseId).outcome() == ExitOutcome.WITNESS_PROGRAMME;
    }

    @Override
    public boolean isDead(String caseId) {
        return ending(caseId).outcome() == ExitOutcome.DEAD;
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
    public Date handOverDue(String caseId) {
        return dueDates.after("CASE_HAND_OVER", ending(caseId).at());
    }

    private CaseEnding ending(String caseId) {
        return endings.of(UUID.fromString(caseId));
    }
}
