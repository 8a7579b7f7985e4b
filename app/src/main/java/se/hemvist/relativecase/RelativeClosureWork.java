package se.hemvist.relativecase;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.casework.CaseAccess;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.deadline.CaseDeadlines;
import se.hemvist.placement.Placements;
import se.hemvist.processes.RelativeClosureSteps;

/** What the model of the end of a case asks. */
@Component("relativeClosureSteps")
final class RelativeClosureWork implements RelativeClosureSteps {

    private final Cases cases;
    private final Journal journal;
    private final RelativeEndings endings;
    private final FinalRequestOfRelative request;
    private final Placements placements;
    private final ShelterDecisions shelters;
    private final GroundToTellPolice grounds;
    private final CaseDeadlines clocks;
    private final CaseOfficers officers;
    private final CaseAccess access;
    private final RelativeDates dates;
    private final Clock clock;

    RelativeClosureWork(
            Cases cases,
            Journal journal,
            RelativeEndings endings,
            FinalRequestOfRelative request,
            Placements placements,
            ShelterDecisions shelters,
            GroundToTellPolice grounds,
            CaseDeadlines clocks,
            CaseOfficers officers,
            CaseAccess access,
            RelativeDates dates,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.endings = endings;
        this.request = request;
        this.placements = placements;
        this.shelters = shelters;
        this.grounds = grounds;
        this.clocks = clocks;
        this.officers = officers;
        this.access = access;
        this.dates = dates;
        this.clock = clock;
    }

    /** A child who is in a shelter by a decision of the board is so no longer when the case ends. */
    @Override
    public void callOffPlacement(String caseId) {
        var of = cases.get(caseId);
        placements.callOff(caseId);
        shelters.endWith(of);
        var ending = endings.of(of);
        if (ending.outcome() == RelativeOutcome.DEAD) {
            placements.endStays(caseId, ending.on());
        }
    }

    @Override
    public void requestFinalAssessment(String caseId) {
        request.send(cases.get(caseId));
    }

    @Override
    public boolean policeAsked(String caseId) {
        return journal.has(cases.get(caseId), FinalAsked.class);
    }

    @Override
    public boolean mayNotBeAsked(String caseId) {
        return !mayBeAsked(caseId)
                && journal.last(cases.get(caseId), FinalGroundChosen.class)
                        .filter(chosen -> chosen.basis() == null)
                        .isPresent();
    }

    @Override
    public boolean mayBeAsked(String caseId) {
        return grounds.of(cases.get(caseId)).isPresent();
    }

    @Override
    public List<String> chiefGroups(String caseId) {
        return officers.chiefGroups(caseId);
    }

    @Override
    public Date groundDue(String caseId) {
        return dates.after("FINAL_GROUND", clock.instant());
    }

    @Override
    public Date reminderDue(String caseId) {
        return dates.after("FINAL_ASSESSMENT_LATE", clock.instant());
    }

    @Override
    public boolean waitGivenUp(String caseId) {
        return journal.last(cases.get(caseId), PoliceReminded.class)
                .filter(PoliceReminded::givenUp)
                .isPresent();
    }

    @Override
    public void closeCase(String caseId) {
        var of = cases.get(caseId);
        clocks.dropAll(caseId, "Ärendet är avslutat.");
        cases.close(of.id(), clock.instant());
        access.log(Action.CLOSE, of, "ENDED");
    }
}
