package se.hemvist.check;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import se.hemvist.Postgres;

/** The same on the database of production; the context closes it, after everything that uses it. */
@Import(CheckParts.class)
class PostgresParts {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(Postgres.url(postgres, "postgres"));
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }
}
