package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.Hemvist;
import se.hemvist.Postgres;
import se.hemvist.network.Area;
import se.hemvist.network.ExclusionAreas;
import se.hemvist.network.ManyFacts;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Period;
import se.hemvist.network.Rivalries;
import se.hemvist.person.ManyPersons;
import se.hemvist.placement.ManyStays;
import se.hemvist.threat.ManyAssessments;

/** How long after a fact's commit its conflict stands in a situation at the desk: the whole application, its engine and all. */
@Tag("bench")
class DeskTimeTest {

    private static final Logger LOG = LoggerFactory.getLogger(DeskTimeTest.class);
    private static final int WARM = 40;
    private static final int MEASURED = 200;
    private static final int THOUSAND = 1_000;

    @Test
    void aConflictIsAtTheDeskSoonAfterItsFact() throws Exception {
        try (var postgres = EmbeddedPostgres.start();
                var context = start(postgres)) {
            var country = new Country(1);
            var stored = context.getBean(StoredCountry.class);
            stored.store(country);
            Timing.of(0, WARM, n -> area(context, country, stored.stays(), n));
            LOG.info(
                    "From an area's commit to the desk: {}",
                    Timing.of(WARM, WARM + MEASURED, n -> area(context, country, stored.stays(), n)));
            IntStream.range(0, 3).forEach(n -> thousand(context, country, n));
        }
    }

    private static ConfigurableApplicationContext start(EmbeddedPostgres postgres) {
        return new SpringApplicationBuilder(Hemvist.class, Parts.class)
                .run(
                        "--server.port=0",
                        "--hemvist.demo-facts=false",
                        "--spring.datasource.url=" + Postgres.url(postgres, "postgres"),
                        "--hemvist.keys=target/keys-of-tests");
    }

    @Import({
        ManyFacts.class,
        ManyPersons.class,
        ManyStays.class,
        ManyAssessments.class,
        PlainQueries.class,
        StoredCountry.class
    })
    static class Parts {}

    /** Touches the one stay of the person, who may not be in that kommun. */
    private static void area(ConfigurableApplicationContext context, Country country, List<String> stays, int n) {
        int person = 5 * n + 4;
        commit(context, () -> context.getBean(ExclusionAreas.class)
                .record(
                        StoredCountry.joint(person),
                        new Area.WholeMunicipality(country.homeOf(person).municipality()),
                        Period.ALWAYS,
                        StoredFacts.SOURCE));
        await(context, "k.kind = 'EXCLUSION_AREA' and k.lower_stay = '" + stays.get(person) + "'");
    }

    /** A network of a thousand who were in none gets a rival of one person. */
    private static void thousand(ConfigurableApplicationContext context, Country country, int n) {
        var big = Country.network(country.networks() + 2 * n);
        var small = Country.network(country.networks() + 2 * n + 1);
        var facts = context.getBean(ManyFacts.class);
        int alone = 2_000 + 5 * n;
        commit(context, () -> {
            facts.networks(List.of(big, small));
            IntStream.range(0, THOUSAND)
                    .forEach(member ->
                            facts.membership(StoredCountry.joint(5 * (THOUSAND * n % 2_000 + member) + 3), big, false));
            facts.membership(StoredCountry.joint(alone), small, false);
            return "";
        });
        int before = count(context, "conflict_situation");
        int conflicts = count(context, "placement_conflict");
        long start = System.nanoTime();
        commit(context, () -> context.getBean(Rivalries.class)
                .record(new NetworkId(big), new NetworkId(small), Period.ALWAYS, StoredFacts.SOURCE));
        while (count(context, "conflict_check where done_at is null") > 0) {
            LockSupport.parkNanos(5_000_000);
        }
        LOG.info(
                "A rivalry that touches {} stays: all judged after {} ms; {} conflicts, {} situations",
                THOUSAND + 1,
                (System.nanoTime() - start) / 1_000_000,
                count(context, "placement_conflict") - conflicts,
                count(context, "conflict_situation") - before);
    }

    private static void commit(ConfigurableApplicationContext context, Supplier<String> change) {
        var id = context.getBean(TransactionTemplate.class).execute(status -> change.get());
        assertThat(id).isNotNull();
    }

    private static void await(ConfigurableApplicationContext context, String conflict) {
        var sql = "select count(*) from placement_conflict k join situation_conflict c on c.conflict_id = cast(k.id as"
                + " varchar(36)) where k.open_key is not null and " + conflict;
        var jdbc = context.getBean(JdbcTemplate.class);
        while (Objects.requireNonNull(jdbc.queryForObject(sql, Integer.class)) == 0) {
            LockSupport.parkNanos(2_000_000);
        }
    }

    private static int count(ConfigurableApplicationContext context, String from) {
        return Objects.requireNonNull(
                context.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + from, Integer.class));
    }
}
