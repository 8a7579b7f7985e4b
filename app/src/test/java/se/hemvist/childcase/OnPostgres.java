package se.hemvist.childcase;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.hemvist.Postgres;

/** The database of production, one for all that imports it with nothing else of its own. */
@TestConfiguration
class OnPostgres {

    @Bean
    DataSource dataSource() {
        var database = new PGSimpleDataSource();
        database.setUrl(Postgres.empty());
        return database;
    }
}
