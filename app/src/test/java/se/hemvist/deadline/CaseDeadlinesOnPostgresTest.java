package se.hemvist.deadline;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.hemvist.Postgres;

/** The same on the database of production. */
@Import(CaseDeadlinesOnPostgresTest.Database.class)
class CaseDeadlinesOnPostgresTest extends CaseDeadlinesTest {

    @TestConfiguration
    static class Database {

        @Bean
        DataSource dataSource() {
            var database = new PGSimpleDataSource();
            database.setUrl(Postgres.empty());
            return database;
        }
    }
}
