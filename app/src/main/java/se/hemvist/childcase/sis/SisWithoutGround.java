package se.hemvist.childcase.sis;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.childcase.CustodyFell;

/** An application to SiS rests on what lets the board place the child: when a custody falls and nothing else does, it falls too. */
@Component
class SisWithoutGround {

    private final Cases cases;
    private final SisApplications applications;
    private final GroundsForSis grounds;

    SisWithoutGround(Cases cases, SisApplications applications, GroundsForSis grounds) {
        this.cases = cases;
        this.applications = applications;
        this.grounds = grounds;
    }

    @EventListener
    void fell(CustodyFell fallen) {
        cases.known(fallen.caseId()).filter(of -> !grounds.carry(of)).ifPresent(this::withdraw);
    }

    private void withdraw(CaseHead of) {
        applications.all(of).stream()
                .filter(applications::isWaitedFor)
                .forEach(sis -> applications.withdraw(
                        sis.id().toString(),
                        "Omhändertagandet har upphört, och inget annat ger rätt att placera barnet. Meddela SiS.",
                        null));
    }
}
