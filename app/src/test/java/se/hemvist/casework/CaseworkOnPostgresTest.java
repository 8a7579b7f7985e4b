package se.hemvist.casework;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.hemvist.Postgres;

/** The same on the database of production. */
class CaseworkOnPostgresTest extends CaseworkTest {

    @DynamicPropertySource
    static void usePostgres(DynamicPropertyRegistry registry) {
        var url = Postgres.migrated();
        registry.add("spring.datasource.url", () -> url);
    }
}
