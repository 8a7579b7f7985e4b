package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.hemvist.Postgres;
import se.hemvist.secrecy.InClear;

/** What docs/performance.md says of the check: Sweden once, ten and a hundred times over, on both databases. */
@Tag("bench")
class CheckBenchmarkTest {

    private static final Logger LOG = LoggerFactory.getLogger(CheckBenchmarkTest.class);

    /** Twice the country is stored, sealed and in clear; a hundred times Sweden only once. */
    private static final int BIGGEST_IN_CLEAR = 10;

    private static final int BIGGEST_SWEPT = 10;

    private static final List<Integer> SIZES = Arrays.stream(
                    System.getProperty("hemvist.bench.sizes", "1,10,100").split(","))
            .map(Integer::valueOf)
            .toList();

    @Test
    void onPostgres() throws Exception {
        for (int size : SIZES) {
            try (var postgres = EmbeddedPostgres.start()) {
                measure("PostgreSQL", size, database(postgres, "sealed"), database(postgres, "clear"));
            }
        }
    }

    @Test
    void onH2(@TempDir Path folder) throws Exception {
        for (int size : SIZES) {
            measure("H2", size, file(folder, "sealed-" + size), file(folder, "clear-" + size));
        }
    }

    private static String database(EmbeddedPostgres postgres, String name) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Postgres.url(postgres, name);
    }

    private static String file(Path folder, String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";TRACE_LEVEL_FILE=0;CACHE_SIZE=1048576";
    }

    private static void measure(String database, int size, String sealedUrl, String clearUrl) throws Exception {
        var country = new Country(size);
        var name = database + " x" + size;
        try (var sealed = MeasuredCountry.stored(country, sealedUrl)) {
            if (size <= BIGGEST_IN_CLEAR) {
                try (var clear = MeasuredCountry.stored(country, clearUrl, InClear.class)) {
                    checks(name, sealed, clear);
                }
            } else {
                checks(name, sealed, null);
            }
            if (size <= BIGGEST_SWEPT) {
                LOG.info("{}: first sweep of {} stays {} ms", name, country.stays(), sealed.sweep("first"));
                LOG.info("{}: sweep of the next night {} ms", name, sealed.sweep("next"));
            }
            changes(name, sealed);
        }
    }

    /** By turns, so that whatever else the machine does meets all of them. */
    private static void checks(String name, MeasuredCountry sealed, @Nullable MeasuredCountry clear) throws Exception {
        sealed.warm();
        if (clear != null) {
            clear.warm();
        }
        LOG.info("{}: check {}", name, sealed.checks());
        LOG.info("{}: floor {}", name, sealed.floor());
        LOG.info("{}: all pairs {}", name, sealed.allPairs());
        if (clear != null) {
            LOG.info("{}: check in clear {}", name, clear.checks());
            LOG.info("{}: check again {}", name, sealed.checksAgain());
            LOG.info("{}: check in clear again {}", name, clear.checksAgain());
        }
        LOG.info("{}: {} checks a second by two at a time", name, sealed.perSecondByTwo());
        LOG.info("{}: {} conflicts a check", name, sealed.conflictsPerCheck());
        assertThat(sealed.conflictsPerCheck()).isBetween(0.05, 1.0);
    }

    private static void changes(String name, MeasuredCountry sealed) {
        LOG.info("{}: a person's area {}", name, sealed.changes(20, sealed::area));
        LOG.info("{}: a network's territory {}", name, sealed.changes(10, sealed::territory));
        LOG.info("{}: a rival for a network of a thousand {}", name, sealed.changes(3, sealed::rivalOfAThousand));
    }
}
