package se.hemvist.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.network.ManyFacts;
import se.hemvist.person.JointId;
import se.hemvist.person.ManyPersons;
import se.hemvist.placement.ManyStays;
import se.hemvist.placement.ManyStays.Many;
import se.hemvist.threat.ManyAssessments;

/** Puts a country into the database: through each module's own seals and tokens, and beside it in clear for {@link PlainQueries}. */
class StoredCountry {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    private static final OffsetDateTime NOW = OffsetDateTime.of(2027, 1, 15, 11, 0, 0, 0, ZoneOffset.UTC);
    private static final int BATCH = 2_000;

    private final List<UUID> stays = new ArrayList<>();

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ManyPersons persons;

    @Autowired
    private ManyStays many;

    @Autowired
    private ManyFacts facts;

    @Autowired
    private ManyAssessments assessments;

    @Autowired
    private PlainQueries plain;

    @Autowired
    private ObjectProvider<MovableClock> clock;

    @Autowired
    private TransactionTemplate transaction;

    /** The ids of the stays, in the order of their persons. */
    List<String> stays() {
        return stays.stream().map(UUID::toString).toList();
    }

    void store(Country country) {
        storeBeforeAnybodyIsPlaced(country);
        for (int from = 0; from < country.stays(); from += BATCH) {
            int first = from;
            int last = Math.min(from + BATCH, country.stays());
            transaction.executeWithoutResult(status -> stays(country, first, last));
        }
        plain.index();
    }

    /** The homes, the persons and what is known of them, and no stay. */
    void storeBeforeAnybodyIsPlaced(Country country) {
        clock.ifAvailable(movable -> movable.standOn(TODAY));
        plain.create();
        homes(country);
        transaction.executeWithoutResult(status -> {
            persons.insert(0, country.stays(), Country::person);
            facts(country);
        });
    }

    private void stays(Country country, int from, int until) {
        var random = new Random(from);
        var stored = IntStream.range(from, until)
                .mapToObj(n -> stay(country, n, random))
                .toList();
        stored.forEach(stay -> stays.add(stay.id()));
        many.insert(stored, NOW);
        plain.stays(from, stored);
    }

    private static Many stay(Country country, int n, Random random) {
        var home = country.homeOf(n);
        return new Many(
                new UUID(random.nextLong(), random.nextLong()),
                new JointId(Country.person(n)),
                home.id(),
                home.point(),
                TODAY.minusDays(random.nextInt(200)),
                TODAY.plusDays(1 + random.nextInt(400)));
    }

    private void homes(Country country) {
        jdbc.batchUpdate(
                """
                insert into home (id, name, kind, municipality, county, town, lat, lon, approximate, permit_required,
                    has_permit, capacity, version) values (?, 'Hem', 'HVB', ?, ?, 'Orten', ?, ?, false, true, true, 40, 0)""",
                country.homes().stream()
                        .map(home -> new Object[] {
                            home.id(),
                            home.municipality(),
                            home.municipality().substring(0, 2),
                            home.point().lat(),
                            home.point().lon()
                        })
                        .toList());
    }

    private void facts(Country country) {
        facts.networks(IntStream.range(0, country.networks())
                .mapToObj(Country::network)
                .toList());
        var members = new ArrayList<JointId>();
        country.links().forEach(link -> {
            facts.membership(joint(link.person()), Country.network(link.network()), link.leaving());
            members.add(joint(link.person()));
        });
        assessments.insert(members, NOW, TODAY.plusYears(2));
        country.rivalries().forEach(two -> facts.rivalry(Country.network(two[0]), Country.network(two[1])));
        country.threats().forEach(threat -> {
            if (threat.byNetwork()) {
                facts.threat(joint(threat.against()), Country.network(threat.by()));
            } else {
                facts.threat(joint(threat.against()), joint(threat.by()));
            }
        });
        country.pairs().forEach(two -> facts.pair(joint(two[0]), joint(two[1]), 20));
        plain.facts(country);
    }

    static JointId joint(int person) {
        return new JointId(Country.person(person));
    }
}
