package se.hemvist.network;

import org.springframework.stereotype.Component;

/** Closes a fact of whichever kind, where it is kept. */
@Component
class ClosedFacts {

    private final Networks networks;
    private final Rivalries rivalries;
    private final Memberships memberships;
    private final Threats threats;
    private final KeepApartPairs pairs;
    private final ExclusionAreas areas;
    private final ExposedHomes exposures;
    private final HomeLinks links;
    private final Ties ties;

    ClosedFacts(
            Networks networks,
            Rivalries rivalries,
            Memberships memberships,
            Threats threats,
            KeepApartPairs pairs,
            ExclusionAreas areas,
            ExposedHomes exposures,
            HomeLinks links,
            Ties ties) {
        this.networks = networks;
        this.rivalries = rivalries;
        this.memberships = memberships;
        this.threats = threats;
        this.pairs = pairs;
        this.areas = areas;
        this.exposures = exposures;
        this.links = links;
        this.ties = ties;
    }

    void close(RegisteredFact fact, String reason, FourEyes eyes) {
        var id = fact.id();
        switch (fact.kind()) {
            case NETWORK -> networks.deactivate(new NetworkId(id), reason, eyes);
            case RIVALRY -> rivalries.close(id, reason, eyes);
            case MEMBERSHIP -> memberships.close(id, reason, eyes);
            case THREAT -> threats.close(id, reason, eyes);
            case KEEP_APART -> pairs.close(id, reason, eyes);
            case AREA -> areas.close(id, reason, eyes);
            case EXPOSURE -> exposures.close(id, reason, eyes);
            case HOME_LINK -> links.close(id, reason, eyes);
            case RELATION, CO_SUSPECTS -> ties.close(TieKind.of(fact.kind()), id, reason, eyes);
        }
    }

    void removeTerritory(RegisteredFact network, Area.Circle circle, FourEyes eyes) {
        networks.removeTerritory(new NetworkId(network.id()), circle, eyes);
    }
}
