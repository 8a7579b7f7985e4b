package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What docs/performance.md says of the check: Sweden once, ten and a hundred times over, on both databases. */
@Tag("bench")
class CheckBenchmarkTest {

    private static final Logger LOG = LoggerFactory.getLogger(CheckBenchmarkTest.class);
    private static final int WARM = Integer.getInteger("hemvist.bench.warm", 2_000);
    private static final int MEASURED = Integer.getInteger("hemvist.bench.checks", 4_000);
    private static final List<Integer> SIZES = Arrays.stream(
                    System.getProperty("hemvist.bench.sizes", "1,10,100").split(","))
            .map(Integer::valueOf)
            .toList();

    @Test
    void onPostgres() throws Exception {
        for (int size : SIZES) {
            try (var postgres = EmbeddedPostgres.builder()
                            .setServerConfig("log_min_duration_statement", System.getProperty("pgslow", "-1"))
                            .start();
                    var sealed = context(postgres.getJdbcUrl("postgres", "postgres"))) {
                measure("PostgreSQL", size, sealed);
            }
        }
    }

    @Test
    void onH2(@TempDir Path folder) throws Exception {
        for (int size : SIZES) {
            try (var sealed = context("jdbc:h2:file:" + folder.resolve("size-" + size) + ";DB_CLOSE_DELAY=-1")) {
                measure("H2", size, sealed);
            }
        }
    }

    private void measure(String database, int size, ConfigurableApplicationContext context) throws Exception {
        var country = new Country(size);
        var stored = context.getBean(StoredCountry.class);
        long start = System.nanoTime();
        stored.store(country);
        LOG.info("{} x{}: stored in {} s", database, size, (System.nanoTime() - start) / 1_000_000_000);
        var check = context.getBean(CheckStays.class);
        var plain = context.getBean(PlainQueries.class);
        var jdbc = context.getBean(JdbcTemplate.class);
        var ids = stored.stays();
        var chosen = new Random(size)
                .ints(0, country.stays())
                .distinct()
                .limit(WARM + 2L * MEASURED)
                .toArray();

        Timing.of(0, WARM, n -> check.judge(ids.get(chosen[n])));
        var judged = Timing.of(WARM, WARM + MEASURED, n -> check.judge(ids.get(chosen[n])));
        Timing.of(0, WARM, n -> plain.floor(chosen[n]));
        var floor = Timing.of(WARM, WARM + MEASURED, n -> plain.floor(chosen[n]));
        var allPairs = Timing.of(0, 10, n -> plain.allPairs(chosen[n]));
        var both = twoAtATime(n -> check.judge(ids.get(chosen[n])), WARM + MEASURED, WARM + 2 * MEASURED);
        int conflicts = jdbc.queryForObject("select count(*) from placement_conflict", Integer.class);
        LOG.info("{} x{}: check {}; {} open conflicts of {} judged", database, size, judged, conflicts, chosen.length);
        LOG.info("{} x{}: floor {}", database, size, floor);
        LOG.info("{} x{}: all pairs {}", database, size, allPairs);
        LOG.info("{} x{}: {} checks a second by two", database, size, Math.round(both));
        assertThat(conflicts).isPositive();
    }

    private static double twoAtATime(java.util.function.IntConsumer work, int from, int until) throws Exception {
        long start = System.nanoTime();
        try (var threads = new Threads()) {
            int middle = (from + until) / 2;
            var halves = List.<Future<?>>of(
                    threads.run(() -> IntStream.range(from, middle).forEach(work)),
                    threads.run(() -> IntStream.range(middle, until).forEach(work)));
            for (var half : halves) {
                half.get();
            }
        }
        return (until - from) * 1e9 / (System.nanoTime() - start);
    }

    private record Threads(java.util.concurrent.ExecutorService pool) implements AutoCloseable {

        Threads() {
            this(Executors.newFixedThreadPool(2));
        }

        Future<?> run(Runnable work) {
            return pool.submit(work);
        }

        @Override
        public void close() {
            pool.shutdown();
        }
    }

    private static ConfigurableApplicationContext context(String url, Class<?>... more) {
        return new SpringApplicationBuilder(CountryParts.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--hemvist.keys=target/keys-of-tests");
    }
}
