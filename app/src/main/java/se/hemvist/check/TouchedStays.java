package se.hemvist.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.home.Homes;
import se.hemvist.network.FactKind;
import se.hemvist.network.FactReach;
import se.hemvist.network.NetworkFacts;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.JointId;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.threat.AssessmentFacts;

/** Which stays a fact has to do with: what it says now, and what the open conflicts rest on from before. */
@Component
class TouchedStays {

    private final Stays stays;
    private final Homes homes;
    private final Policies policies;
    private final NetworkFacts networks;
    private final FactReach reach;
    private final AssessmentFacts assessments;
    private final OpenConflicts conflicts;
    private final FactTokens tokens;
    private final Clock clock;

    TouchedStays(
            Stays stays,
            Homes homes,
            Policies policies,
            NetworkFacts networks,
            FactReach reach,
            AssessmentFacts assessments,
            OpenConflicts conflicts,
            FactTokens tokens,
            Clock clock) {
        this.stays = stays;
        this.homes = homes;
        this.policies = policies;
        this.networks = networks;
        this.reach = reach;
        this.assessments = assessments;
        this.conflicts = conflicts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** In the order of their ids. */
    SortedSet<String> by(CheckedFact fact) {
        return switch (fact.sort()) {
            case STAY -> withOthersOfThePersonAndTheHome(fact.id());
            case BIRTH -> ofPersons(Set.of(new JointId(UUID.fromString(fact.id()))));
            case HOME, HOME_BLOCK -> ids(stays.inHome(fact.id(), today()));
            case ASSESSMENT -> ofPersons(networks.withRelatives(Set.of(assessments.personOf(fact.id()))));
            case NETWORK, RIVALRY, MEMBERSHIP, THREAT, KEEP_APART, AREA, EXPOSURE, HOME_LINK, RELATION, CO_SUSPECTS ->
                ofTheNetworks(fact);
        };
    }

    /** A person in two homes on the same days can't be confirmed in either, and a place that is taken may fill the home. */
    private SortedSet<String> withOthersOfThePersonAndTheHome(String stay) {
        var changed = stays.find(Set.of(stay));
        var touched = ofPersons(changed.stream().map(StayRow::joint).toList());
        touched.add(stay);
        homes.find(changed.stream().map(StayRow::homeId).toList()).stream()
                .filter(home -> home.limits().capacity() != null)
                .forEach(home -> touched.addAll(ids(stays.inHome(home.id(), today()))));
        return touched;
    }

    private SortedSet<String> ofTheNetworks(CheckedFact fact) {
        var kind = FactKind.valueOf(fact.sort().name());
        var touched = ofPersons(reach.persons(kind, fact.id()));
        touched.addAll(atTheAddressOf(reach.homes(kind, fact.id())));
        touched.addAll(conflicts.restingOn(tokens.token(fact.sort().code(), fact.id())));
        return touched;
    }

    /** Two ids may stand for one house. */
    private SortedSet<String> atTheAddressOf(Collection<String> known) {
        var touched = new TreeSet<String>();
        if (known.isEmpty()) {
            return touched;
        }
        homes.atTheAddressOf(known, policies.on(today()).sameHomeKm())
                .forEach(home -> touched.addAll(ids(stays.inHome(home.id(), today()))));
        return touched;
    }

    private SortedSet<String> ofPersons(Collection<JointId> persons) {
        return ids(stays.ofPersons(persons, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    private static SortedSet<String> ids(Collection<StayRow> rows) {
        var ids = new TreeSet<String>();
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }
}
