package se.hemvist.childcase.custody;

import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.engine.Processes;
import se.hemvist.workspace.ReportedHappening;

/** LVU 9 §: the board, or a court above the first, ends a custody before its time. */
@Component
class CalledOffCustodies {

    private final Custodies custodies;
    private final FallenCustodies fallen;
    private final CareApplications applications;
    private final CasePlacements placements;
    private final Processes processes;

    CalledOffCustodies(
            Custodies custodies,
            FallenCustodies fallen,
            CareApplications applications,
            CasePlacements placements,
            Processes processes) {
        this.custodies = custodies;
        this.fallen = fallen;
        this.applications = applications;
        this.placements = placements;
        this.processes = processes;
    }

    /** An application that follows the custody goes on, and the search for a place with it; else that is given up. */
    void callOff(CaseHead of, ReportedHappening happening, String officer) {
        var id = custodies.idOfOpen(of);
        custodies.note(of, id, CustodyStep.CALLED_OFF, happening.on(), happening.text(), officer);
        fallen.fell(id, "Omhändertagandet är hävt.");
        if (!applications.isFollowing(of, id)) {
            placements.callOff(of);
            processes.tell(id, "custody-called-off");
        }
    }
}
