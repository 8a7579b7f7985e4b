package se.hemvist.childcase;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.hemvist.Postgres;

/** The same on the database of production. */
@Import(ChildCaseOnPostgresTest.Database.class)
class ChildCaseOnPostgresTest extends ChildCaseTest {

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
