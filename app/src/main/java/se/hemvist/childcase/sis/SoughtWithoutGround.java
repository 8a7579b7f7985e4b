package se.hemvist.childcase.sis;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseAlarm;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Matter;
import se.hemvist.childcase.CareApplicationOver;
import se.hemvist.childcase.CareEnded;
import se.hemvist.childcase.CustodyOver;
import se.hemvist.placement.PlacementView;

/**
 * What is sought for a child rests on what lets the board place it: when a custody is over, an application for care has come
 * to its end or care has ended, and nothing else does, the application to SiS and the search for a home fall too, and the
 * officer and the chief are told. Where the child lives is left as it is.
 */
@Component
class SoughtWithoutGround {

    private final Cases cases;
    private final SisApplications applications;
    private final CasePlacements placements;
    private final GroundsForPlacing grounds;
    private final CaseAlarm alarm;
    private final CaseDesk desk;

    SoughtWithoutGround(
            Cases cases,
            SisApplications applications,
            CasePlacements placements,
            GroundsForPlacing grounds,
            CaseAlarm alarm,
            CaseDesk desk) {
        this.cases = cases;
        this.applications = applications;
        this.placements = placements;
        this.grounds = grounds;
        this.alarm = alarm;
        this.desk = desk;
    }

    @EventListener
    void over(CustodyOver custody) {
        ended(custody.caseId());
    }

    @EventListener
    void over(CareApplicationOver application) {
        ended(application.caseId());
    }

    @EventListener
    void ended(CareEnded care) {
        ended(care.caseId());
    }

    private void ended(String caseId) {
        cases.known(caseId).filter(of -> !grounds.carry(of)).ifPresent(this::callOff);
    }

    private void callOff(CaseHead of) {
        var waiting =
                applications.all(of).stream().filter(applications::isWaitedFor).toList();
        if (waiting.isEmpty() && placements.all(of).stream().noneMatch(PlacementView::isUnderWay)) {
            return;
        }
        withdraw(waiting);
        placements.callOff(of);
        desk.note(of, new GroundsGone(desk.now()), "GROUNDS_GONE");
        alarm.raise(of, of.id().toString());
    }

    private void withdraw(List<Matter> waiting) {
        waiting.forEach(sis -> applications.withdraw(
                sis.id().toString(), "Det som gav rätt att placera barnet har upphört. Meddela SiS.", null));
    }
}
