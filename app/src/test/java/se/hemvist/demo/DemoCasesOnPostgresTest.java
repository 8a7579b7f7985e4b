package se.hemvist.demo;

import org.junit.jupiter.api.Tag;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import se.hemvist.Postgres;

/** The same on the database of production, where nobody starts the demo: it takes a minute, so not in every build. */
@Tag("soak")
@TestPropertySource(properties = {"hemvist.data=target/demo-cases-pg", "camunda.bpm.process-engine-name=democasespg"})
@DirtiesContext
class DemoCasesOnPostgresTest extends DemoCasesTest {

    @DynamicPropertySource
    static void usePostgres(DynamicPropertyRegistry registry) {
        var url = Postgres.empty();
        registry.add("spring.datasource.url", () -> url);
    }
}
