package se.hemvist.childcase.course;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.childcase.custody.Custodies;
import se.hemvist.engine.Refusal;

/** Decides that a case ends, and how; the safe end does the rest. */
@Component
public class ChildEnds {

    private final Custodies custodies;
    private final CaseDesk desk;

    ChildEnds(Custodies custodies, CaseDesk desk) {
        this.custodies = custodies;
        this.desk = desk;
    }

    /**
     * Notes the decision; whoever asks for it then begins the safe end.
     *
     * @throws Refusal while somebody tries a custody or one holds
     */
    public void decide(CaseHead of, CaseOutcome outcome, String reason) {
        if (custodies.isUnderWay(of)) {
            throw new Refusal("Ett omhändertagande pågår eller prövas. Avsluta det först.");
        }
        desk.decide(of, new EndDecided(outcome, reason, desk.officer(), desk.now()), outcome.name());
    }
}
