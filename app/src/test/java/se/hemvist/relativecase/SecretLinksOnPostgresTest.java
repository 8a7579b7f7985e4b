package se.hemvist.relativecase;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.hemvist.Postgres;

/** The same on the database of production. */
@DirtiesContext
class SecretLinksOnPostgresTest extends SecretLinksTest {

    @DynamicPropertySource
    static void usePostgres(DynamicPropertyRegistry registry) {
        var url = Postgres.empty();
        registry.add("spring.datasource.url", () -> url);
    }
}
