package se.hemvist.childcase.course;

import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.casework.AskingThePolice;
import se.hemvist.casework.CaseAccess;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.casework.Journal;
import se.hemvist.childcase.PoliceAsked;
import se.hemvist.childcase.Settled;
import se.hemvist.childcase.intake.Intakes;
import se.hemvist.processes.ChildClosingSteps;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.threat.CaseEnd;

/** What the model of the safe end asks. */
@Component("childClosingSteps")
final class ClosingWork implements ChildClosingSteps {

    private final Cases cases;
    private final Journal journal;
    private final AskingThePolice police;
    private final GroundsForPolice grounds;
    private final CaseDesk desk;
    private final CaseClocks clocks;
    private final CaseAccess access;
    private final Settled settled;
    private final Intakes intakes;
    private final CasePlacements placements;

    ClosingWork(
            Cases cases,
            Journal journal,
            AskingThePolice police,
            GroundsForPolice grounds,
            CaseDesk desk,
            CaseClocks clocks,
            CaseAccess access,
            Settled settled,
            Intakes intakes,
            CasePlacements placements) {
        this.cases = cases;
        this.journal = journal;
        this.police = police;
        this.grounds = grounds;
        this.desk = desk;
        this.clocks = clocks;
        this.access = access;
        this.settled = settled;
        this.intakes = intakes;
        this.placements = placements;
    }

    @Override
    public boolean policeInvolved(String caseId) {
        return ground(caseId).isPresent();
    }

    @Override
    public void askFinalAssessment(String caseId) {
        var of = cases.get(caseId);
        var end = journal.last(of, EndDecided.class)
                .flatMap(decided -> Optional.ofNullable(decided.outcome()))
                .map(CaseOutcome::told)
                .orElse(CaseEnd.REFUSED);
        ground(caseId).ifPresent(ground -> police.close(of, end, desk.today(), ground));
    }

    /** The basis by which the police were told of the case, if it still applies. */
    private Optional<LegalGround> ground(String caseId) {
        return journal.last(cases.get(caseId), PoliceAsked.class).flatMap(asked -> grounds.chosen(asked.basis()));
    }

    @Override
    public Date finalAssessmentOverdue(String caseId) {
        return clocks.after("CHILD_FINAL_ASSESSMENT");
    }

    @Override
    public boolean mattersSettled(String caseId) {
        return settled.is(cases.get(caseId));
    }

    @Override
    public void beginAnew(String caseId) {
        var of = cases.get(caseId);
        desk.note(of, new EndCalledOff(desk.now()), "END_CALLED_OFF");
        intakes.begin(of);
    }

    /** A home that is still looked for is so no longer; where the child lives is left as it is. */
    @Override
    public void closeCase(String caseId) {
        var of = cases.get(caseId);
        placements.callOff(of);
        clocks.dropAll(of, "Ärendet är avslutat.");
        cases.close(of.id(), desk.now());
        access.log(Action.CHANGE, of, "CASE_CLOSED");
    }
}
