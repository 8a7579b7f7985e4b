package se.hemvist.childcase.custody;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.engine.Processes;
import se.hemvist.engine.Refusal;
import se.hemvist.workspace.ReportedHappening;

/**
 * LVU 9 §: the board, or a court above the first, ends a custody before its time. The officer notes what has been decided
 * elsewhere, in the minutes of the board or by the court, under the number that it has there.
 */
@Component
class CalledOffCustodies {

    /** A paragraph of the minutes, or the number of a court's case: § 45, 1234-26. No date is one. */
    private static final Pattern NUMBER = Pattern.compile("§\\s*\\d+|(?<![\\d-])\\d{1,6}-\\d{2}(?![\\d-])");

    private final Custodies custodies;
    private final FallenCustodies fallen;
    private final CareApplications applications;
    private final CasePlacements placements;
    private final Processes processes;
    private final CaseDesk desk;

    CalledOffCustodies(
            Custodies custodies,
            FallenCustodies fallen,
            CareApplications applications,
            CasePlacements placements,
            Processes processes,
            CaseDesk desk) {
        this.custodies = custodies;
        this.fallen = fallen;
        this.applications = applications;
        this.placements = placements;
        this.processes = processes;
        this.desk = desk;
    }

    /**
     * An application that follows the custody goes on, and the search for a place with it; else that is given up.
     *
     * @throws Refusal of a day before the custody was decided, and of a decision without a number
     */
    void callOff(CaseHead of, ReportedHappening happening, String officer) {
        var id = custodies.idOfOpen(of);
        var on = desk.done("on", happening.on(), custodies.dayOf(id, CustodyStep.DECIDED));
        if (!NUMBER.matcher(happening.text()).find()) {
            throw new Refusal(
                    "text",
                    "Skriv beslutets nummer: paragrafen i nämndens protokoll, som § 45, eller rättens målnummer,"
                            + " som 1234-26. Är inget beslutat ännu ber du nämndens utsedda ledamot att besluta.");
        }
        custodies.note(of, id, CustodyStep.CALLED_OFF, on, happening.text(), officer);
        fallen.fell(id, "Omhändertagandet är hävt.");
        if (!applications.isFollowing(of, id)) {
            placements.callOff(of);
            processes.tell(id, "custody-dropped");
        }
    }
}
