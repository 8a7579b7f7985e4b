package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.network.Area;
import se.hemvist.network.Networks;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.Rivalries;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;

/** Three networks named after flowers, which no network is, and one rivalry. */
@Component
@OnlyInTheDemo
class DemoNetworks {

    /** The one that the story's person leaves. */
    private static final String LEFT = "Nätverket Blåklint (demo)";

    /** Its rival. */
    private static final String RIVAL = "Nätverket Prästkrage (demo)";

    private static final double TERRITORY_KM = 4;

    private final Networks networks;
    private final Rivalries rivalries;
    private final Organisation organisation;
    private final Clock clock;

    DemoNetworks(Networks networks, Rivalries rivalries, Organisation organisation, Clock clock) {
        this.networks = networks;
        this.rivalries = rivalries;
        this.organisation = organisation;
        this.clock = clock;
    }

    void register() {
        var today = LocalDate.now(clock);
        var source = new Provenance(
                new SourceGrade(Reliability.B, Correctness.TWO),
                "syd.polis",
                Tenant.ofRegion("syd"),
                today.plusYears(1));
        var left = networks.register(LEFT, source);
        var rival = networks.register(RIVAL, source);
        networks.register("Nätverket Gullviva (demo)", source);
        rivalries.record(left, rival, Period.from(today.minusYears(2)), source);
        var oxie = organisation.town("Oxie", "1280").orElseThrow();
        networks.addTerritory(rival, new Area.Circle(oxie.lat(), oxie.lon(), TERRITORY_KM));
    }

    /** Its id, once it is registered. */
    String left() {
        return idOf(LEFT);
    }

    String rival() {
        return idOf(RIVAL);
    }

    /** The id of a network by its name. */
    String idOf(String name) {
        return networks.list().stream()
                .filter(network -> network.label().equals(name))
                .map(Option::value)
                .findFirst()
                .orElseThrow();
    }
}
