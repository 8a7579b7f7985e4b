package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistrar;
import se.hemvist.Postgres;

/** The whole application on the database of production, and again nothing in clear, in a dump neither. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        properties = {"hemvist.data=./target/leak-postgres/data", "hemvist.demo-facts=true"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakOnPostgresTest {

    private static final Path FOLDER = Path.of("target/leak-postgres");

    private final Secrets secrets = new Secrets(Typed.secrets());

    @LocalServerPort
    int port;

    @Autowired
    DataSource database;

    private final PolicesStory polices = new PolicesStory();

    private Secrets known = secrets;

    @BeforeAll
    void theStoryHappens(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(polices);
        LogFile.during(FOLDER, () -> {
            var story = new WholeStory("http://localhost:" + port, database);
            story.happens();
            polices.happens("http://localhost:" + port);
            new RelativesStory("http://localhost:" + port).happens();
            known = new Secrets(Set.of(story.caseNumber()));
            LoggerFactory.getLogger(LeakOnPostgresTest.class).info("The case was {}", story.caseNumber());
        });
    }

    @Test
    void leavesNothingInAnyColumn() throws SQLException {
        var columns = LeftBehind.columns(database);

        assertThat(secrets.in(columns)).isEmpty();
        assertThat(columns.keySet()).contains("act_hi_varinst.text_", "act_ge_bytearray.bytes_", "form_draft.sealed");
        assertThat(known.in(columns)).containsKeys("act_hi_varinst.text_", "exit_case.case_number");
    }

    @Test
    void leavesNothingInADump() throws SQLException, IOException {
        var copies = LeftBehind.copies(database);

        assertThat(secrets.in(copies)).isEmpty();
        assertThat(known.in(copies)).containsKeys("act_hi_varinst", "exit_case");
    }

    @Test
    void leavesNothingInTheFiles() throws IOException {
        var files = LeftBehind.files(FOLDER);

        assertThat(secrets.in(files)).isEmpty();
        assertThat(known.in(files)).containsKey("hemvist.log");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OnPostgres {

        @Bean
        DynamicPropertyRegistrar address() {
            var url = Postgres.empty();
            return properties -> properties.add("spring.datasource.url", () -> url);
        }
    }
}
