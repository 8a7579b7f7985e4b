package se.hemvist.exitcase;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.hemvist.conflict.StayStatus;
import se.hemvist.network.ExposedHomes;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.organisation.Deadlines;
import se.hemvist.person.Persons;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/** The homes that a case has taken its person to. Whoever drops out knows them, and who lives there: they are exposed. */
@Component
class HomesLivedIn {

    /** Also where the person never came, or nobody has said so: they were told the address. */
    private static final Set<StayStatus> KNOWN =
            EnumSet.complementOf(EnumSet.of(StayStatus.RESERVED, StayStatus.CANCELLED));

    private static final SourceGrade CERTAIN = new SourceGrade(Reliability.A, Correctness.ONE);

    private final Placements placements;
    private final Stays stays;
    private final Persons persons;
    private final ExposedHomes exposed;
    private final RegionOfCase regions;
    private final Deadlines deadlines;

    HomesLivedIn(
            Placements placements,
            Stays stays,
            Persons persons,
            ExposedHomes exposed,
            RegionOfCase regions,
            Deadlines deadlines) {
        this.placements = placements;
        this.stays = stays;
        this.persons = persons;
        this.exposed = exposed;
        this.regions = regions;
        this.deadlines = deadlines;
    }

    void expose(ExitCase of, CaseEnding ending) {
        var source = Provenance.ofNobodyYet(
                CERTAIN, regions.of(of), deadlines.on(ending.on()).after("EXPOSED_HOME_REVIEW", ending.on()));
        var knower = new ByPerson(persons.jointOf(of.person()));
        placements.ofCase(of.id().toString()).stream()
                .map(PlacementView::stayId)
                .filter(Objects::nonNull)
                .flatMap(stay -> stays.find(stay).stream())
                .filter(stay -> KNOWN.contains(stay.status()))
                .map(StayRow::homeId)
                .distinct()
                .forEach(home -> exposed.record(home, knower, null, source));
    }
}
