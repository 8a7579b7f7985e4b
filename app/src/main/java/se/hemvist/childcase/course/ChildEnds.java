package se.hemvist.childcase.course;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.childcase.CareGoingOn;
import se.hemvist.childcase.custody.Custodies;
import se.hemvist.childcase.sis.SisApplications;
import se.hemvist.engine.Refusal;
import se.hemvist.workspace.ClosingCases;

/** Decides that a case ends, and how; the safe end does the rest. */
@Component
public class ChildEnds {

    private final Custodies custodies;
    private final CareGoingOn care;
    private final SisApplications applications;
    private final CasePlacements placements;
    private final ClosingCases closing;
    private final CaseDesk desk;

    ChildEnds(
            Custodies custodies,
            CareGoingOn care,
            SisApplications applications,
            CasePlacements placements,
            ClosingCases closing,
            CaseDesk desk) {
        this.custodies = custodies;
        this.care = care;
        this.applications = applications;
        this.placements = placements;
        this.closing = closing;
        this.desk = desk;
    }

    /**
     * Notes the decision; whoever asks for it then begins the safe end.
     *
     * @throws Refusal as {@link #mustBePossible}
     */
    public void decide(CaseHead of, CaseOutcome outcome, String reason) {
        mustBePossible(of);
        desk.decide(of, new EndDecided(outcome, reason, desk.officer(), desk.now()), outcome.name());
        carryOut(of, outcome);
    }

    /** What the decision means for where the child lives. */
    void carryOut(CaseHead of, CaseOutcome outcome) {
        if (outcome == CaseOutcome.DEAD) {
            placements.isDead(of, desk.today());
        }
    }

    /** @throws Refusal while a custody is tried or holds, care or a plan with others goes on, or SiS is asked for a place */
    void mustBePossible(CaseHead of) {
        if (custodies.isUnderWay(of)) {
            throw new Refusal("Ett omhändertagande pågår eller prövas. Avsluta det först.");
        }
        if (care.goesOn(of)) {
            throw new Refusal("Vården pågår. Anmäl först i ärendet att den har upphört.");
        }
        if (applications.isUnderWay(of)) {
            throw new Refusal("En ansökan till SiS pågår. Notera först att den är avgjord eller återtagen.");
        }
        closing.mustHaveNothingOpen(of.number());
    }
}
