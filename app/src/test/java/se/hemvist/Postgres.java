package se.hemvist;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** One PostgreSQL for all the tests of a run, for it takes seconds to start, and a database of its own for each that asks. */
public final class Postgres {

    private static final String OWNER = "postgres";
    private static final String MIGRATED = "migrated";

    /** What the profile for operation asks of every connection. */
    private static final String AS_IN_OPERATION =
            "&logServerErrorDetail=false&options=-c%20plan_cache_mode=force_generic_plan%20-c%20idle_in_transaction_session_timeout=60s";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** The URL of a database that is still without tables. */
    public static String empty() {
        return copyOf("template1");
    }

    /** The URL of a database with our own tables and without the engine's, as a test of less than the whole makes them. */
    public static String migrated() {
        return copyOf(Migrated.IN.template);
    }

    private static String copyOf(String template) {
        var name = "test_" + DATABASES.incrementAndGet();
        create(name, template);
        return url(name);
    }

    private static synchronized void create(String name, String template) {
        try (var connection = Server.ONE.running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String url(String name) {
        return url(Server.ONE.running, name);
    }

    /** The URL of a database of a server that the test has started itself. */
    public static String url(EmbeddedPostgres server, String database) {
        return server.getJdbcUrl(OWNER, database) + AS_IN_OPERATION;
    }

    /** Started by the first who asks; the JVM stops it as it ends. */
    private enum Server {
        ONE;

        private final EmbeddedPostgres running;

        Server() {
            try {
                running = EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The migrations are run once; what is copied from is used by nobody. */
    private enum Migrated {
        IN(MIGRATED);

        private final String template;

        Migrated(String template) {
            create(template, "template1");
            Flyway.configure()
                    .dataSource(url(template), OWNER, OWNER)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            this.template = template;
        }
    }
}
