package se.hemvist.suitability;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Processes;
import se.hemvist.home.Home;
import se.hemvist.home.Homes;
import se.hemvist.placement.Placements;
import se.hemvist.placement.StayChanged;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/** Hears that a home that must be tried is held for a child, and that it is let go. */
@Component
class HeldHomes {

    private final List<TriedHomes> tried;
    private final Cases cases;
    private final Journal journal;
    private final Suitabilities suitabilities;
    private final Placements placements;
    private final Stays stays;
    private final Homes homes;
    private final CaseDesk desk;
    private final Processes processes;

    HeldHomes(
            List<TriedHomes> tried,
            Cases cases,
            Journal journal,
            Suitabilities suitabilities,
            Placements placements,
            Stays stays,
            Homes homes,
            CaseDesk desk,
            Processes processes) {
        this.tried = tried;
        this.cases = cases;
        this.journal = journal;
        this.suitabilities = suitabilities;
        this.placements = placements;
        this.stays = stays;
        this.homes = homes;
        this.desk = desk;
        this.processes = processes;
    }

    @EventListener
    void changed(StayChanged changed) {
        Optional.ofNullable(changed.placementId())
                .map(placement -> placements.find(placement).caseId())
                .flatMap(cases::known)
                .ifPresent(of -> stays.find(changed.stayId()).ifPresent(stay -> heard(of, stay)));
    }

    private void heard(CaseHead of, StayRow stay) {
        var known = suitabilities.ofStay(of, stay.id());
        if (stay.isOver()) {
            known.ifPresent(this::letGo);
        } else if (known.isEmpty() && of.isOpen() && stay.status() == StayStatus.RESERVED) {
            homes.find(stay.homeId()).filter(home -> isTried(of, home)).ifPresent(home -> begin(of, stay, home));
        }
    }

    private boolean isTried(CaseHead of, Home home) {
        return tried.stream().anyMatch(each -> each.isTried(of, home.kind()));
    }

    private void begin(CaseHead of, StayRow stay, Home home) {
        var suitability = suitabilities.begin(of);
        journal.add(
                of, new HomeHeld(suitability, stay.id(), home.kind().isOfPrivatePersons(), home.label(), desk.now()));
        processes.start(Suitabilities.PROCESS, suitability.toString());
    }

    private void letGo(HomeHeld held) {
        suitabilities.end(held.suitability());
        processes.tell(held.suitability().toString(), "home-let-go");
    }
}
