package se.hemvist.engine;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import se.hemvist.Postgres;

/** The database of production. */
class OnPostgres {

    @Bean
    DataSource dataSource() {
        var database = new PGSimpleDataSource();
        database.setUrl(Postgres.empty());
        return database;
    }
}
