package se.hemvist.childcase.sis;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.childcase.CareApplicationOver;
import se.hemvist.childcase.CustodyFell;

/**
 * What is sought for a child rests on what lets the board place it: when a custody falls or an application for care comes to
 * nothing, and nothing else does, the application to SiS and the search for a home fall too.
 */
@Component
class SoughtWithoutGround {

    private final Cases cases;
    private final SisApplications applications;
    private final CasePlacements placements;
    private final GroundsForPlacing grounds;

    SoughtWithoutGround(
            Cases cases, SisApplications applications, CasePlacements placements, GroundsForPlacing grounds) {
        this.cases = cases;
        this.applications = applications;
        this.placements = placements;
        this.grounds = grounds;
    }

    @EventListener
    void fell(CustodyFell fallen) {
        ended(fallen.caseId());
    }

    @EventListener
    void over(CareApplicationOver application) {
        ended(application.caseId());
    }

    private void ended(String caseId) {
        cases.known(caseId).filter(of -> !grounds.carry(of)).ifPresent(this::withdraw);
    }

    private void withdraw(CaseHead of) {
        applications.all(of).stream()
                .filter(applications::isWaitedFor)
                .forEach(sis -> applications.withdraw(
                        sis.id().toString(), "Det som gav rätt att placera barnet har upphört. Meddela SiS.", null));
        placements.callOff(of);
    }
}
