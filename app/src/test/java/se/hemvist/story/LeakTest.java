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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** After the whole story nothing of what was written in its forms stands in clear in the database, its files or the log. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        properties = {"hemvist.data=./target/leak-h2/data", "hemvist.fresh=true", "hemvist.demo-facts=true"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest {

    private static final Path FOLDER = Path.of("target/leak-h2");

    private final Secrets secrets = new Secrets(Typed.secrets());

    @LocalServerPort
    int port;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

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
            LoggerFactory.getLogger(LeakTest.class).info("The case was {}", story.caseNumber());
        });
        jdbc.sql("checkpoint sync").update();
    }

    @Test
    void leavesNothingInAnyColumn() throws SQLException {
        var columns = LeftBehind.columns(database);

        assertThat(secrets.in(columns)).isEmpty();
        assertThat(columns.keySet()).contains("act_hi_varinst.text_", "act_ge_bytearray.bytes_", "form_draft.sealed");
        assertThat(known.in(columns)).containsKeys("act_hi_varinst.text_", "exit_case.case_number");
    }

    @Test
    void leavesNothingInTheFiles() throws IOException {
        var files = LeftBehind.files(FOLDER);

        assertThat(secrets.in(files)).isEmpty();
        assertThat(known.in(files)).containsKeys("hemvist.mv.db", "hemvist.log");
    }
}
