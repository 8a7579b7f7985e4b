package se.hemvist.childcase.ongoing;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.childcase.CareBegan;
import se.hemvist.childcase.CareOverturned;
import se.hemvist.childcase.LvuGround;
import se.hemvist.childcase.StaysByConsent;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.childcase.inquiry.ChildMeasure;
import se.hemvist.home.HomeKind;
import se.hemvist.home.Homes;
import se.hemvist.placement.PersonPlaced;
import se.hemvist.placement.Stays;

/** Hears that care begins, and that the child comes to a home. */
@Component
class CareWatch {

    private final Cases cases;
    private final Journal journal;
    private final Cares cares;
    private final CareApplications applications;
    private final CasePlacements placements;
    private final Stays stays;
    private final Homes homes;
    private final CaseDesk desk;

    CareWatch(
            Cases cases,
            Journal journal,
            Cares cares,
            CareApplications applications,
            CasePlacements placements,
            Stays stays,
            Homes homes,
            CaseDesk desk) {
        this.cases = cases;
        this.journal = journal;
        this.cares = cares;
        this.applications = applications;
        this.placements = placements;
        this.stays = stays;
        this.homes = homes;
        this.desk = desk;
    }

    @EventListener
    void began(CareBegan began) {
        cares.begin(cases.get(began.caseId()), groundsOf(began.ground()), began.from());
    }

    @EventListener
    void overturned(CareOverturned overturned) {
        cares.overturned(cases.get(overturned.caseId()), groundsOf(overturned.ground()));
    }

    private static List<ReviewKind> groundsOf(LvuGround ground) {
        return switch (ground) {
            case HOME -> List.of(ReviewKind.HOME_CARE);
            case OWN_CONDUCT -> List.of(ReviewKind.CONDUCT_CARE);
            case BOTH -> List.of(ReviewKind.HOME_CARE, ReviewKind.CONDUCT_CARE);
        };
    }

    @EventListener
    void placed(PersonPlaced placed) {
        cases.known(placed.caseId())
                .filter(of -> of.isOpen() && of.kind().equals("child-case"))
                .ifPresent(of -> came(of, placed));
    }

    private void came(CaseHead of, PersonPlaced placed) {
        cares.came(of, new CameToHome(placed.placementId(), isFamily(of, placed), placed.from(), desk.now()));
        applications.granted(of).ifPresent(ground -> cares.begin(of, groundsOf(ground), placed.from()));
        if (cares.open(of).isEmpty() && byConsent(of)) {
            cares.begin(of, List.of(ReviewKind.CONSENTED_CARE), placed.from());
        }
    }

    /** A child who lives in a home already is in care by the consent from that day; who comes to one is so from then. */
    @EventListener
    void consented(StaysByConsent consented) {
        var of = cases.get(consented.caseId());
        if (cares.open(of).isEmpty() && placements.isInHome(of)) {
            cares.begin(of, List.of(ReviewKind.CONSENTED_CARE), consented.from());
        }
    }

    private boolean byConsent(CaseHead of) {
        return journal.last(of, ChildDecision.class)
                .filter(decision -> decision.measure() == ChildMeasure.PLACE_BY_CONSENT)
                .isPresent();
    }

    private boolean isFamily(CaseHead of, PersonPlaced placed) {
        return placements.all(of).stream()
                .filter(each -> each.id().equals(placed.placementId()))
                .flatMap(each -> each.stay().stream())
                .flatMap(stay -> stays.find(stay).stream())
                .flatMap(stay -> homes.find(stay.homeId()).stream())
                .anyMatch(home -> home.kind() == HomeKind.FAMILY_HOME);
    }
}
