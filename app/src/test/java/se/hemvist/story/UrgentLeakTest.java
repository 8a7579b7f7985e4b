package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** After an urgent night and its day nothing of what was written stands in clear in the database, its files or the log. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        properties = {"hemvist.data=./target/leak-urgent/data", "hemvist.fresh=true", "hemvist.demo-facts=true"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UrgentLeakTest {

    private static final Path FOLDER = Path.of("target/leak-urgent");
    private static final Duration SECONDS = Duration.ofSeconds(5);

    private final Secrets secrets = new Secrets(Typed.secrets());

    @LocalServerPort
    int port;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    private Secrets known = secrets;
    private Duration answered = Duration.ZERO;

    @BeforeAll
    void theNightHappens() {
        LogFile.during(FOLDER, () -> {
            var night = new UrgentNight("http://localhost:" + port);
            night.happens();
            known = new Secrets(Set.of(night.caseNumber()));
            answered = night.answered();
            LoggerFactory.getLogger(UrgentLeakTest.class)
                    .info("The case was {}, answered after {} ms", night.caseNumber(), answered.toMillis());
        });
        jdbc.sql("checkpoint sync").update();
    }

    @Test
    void answersInSeconds() {
        assertThat(answered).isLessThan(SECONDS);
    }

    @Test
    void leavesNothingInAnyColumn() throws SQLException {
        var columns = LeftBehind.columns(database);

        assertThat(secrets.in(columns)).isEmpty();
        assertThat(columns.keySet())
                .contains("urgent_placement.told_sealed", "urgent_help.asked_sealed", "home.address_sealed");
        assertThat(known.in(columns)).containsKeys("act_hi_varinst.text_", "urgent_placement.case_number");
    }

    @Test
    void leavesNothingInTheFiles() throws IOException {
        var files = LeftBehind.files(FOLDER);

        assertThat(secrets.in(files)).isEmpty();
        assertThat(known.in(files)).containsKeys("hemvist.mv.db", "hemvist.log");
    }
}
