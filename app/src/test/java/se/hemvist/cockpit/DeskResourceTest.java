package se.hemvist.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The plugin's calls as Cockpit makes them: who is answered, and what an id that is none is answered with. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk-calls",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=desk"
        })
@DirtiesContext
class DeskResourceTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String SITUATIONS = "/camunda/api/cockpit/plugin/hemvist-desk/desk/situations";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void showsTheCoordinatorThatThereIsNothingToWork() {
        logIn("samordnare");

        var answer = get(SITUATIONS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"situations\":[]", "\"notices\":[]");
    }

    @Test
    void answersAnIdThatIsNoneInASentence() {
        logIn("samordnare");

        for (var id : List.of(UUID.randomUUID().toString(), "189001019802", "notices", "%20")) {
            var answer = get(SITUATIONS + "/" + id);
            assertThat(answer.statusCode()).as(id).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("{\"message\":\"Det finns inte längre. Ladda om sidan.\"}");
        }
    }

    @Test
    void hasNothingForWhoIsNoCoordinatorAndLogsTheAttempt() {
        logIn("drift");
        var id = UUID.randomUUID().toString();

        assertThat(get(SITUATIONS).statusCode()).isEqualTo(404);
        assertThat(get(SITUATIONS + "/" + id).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql(
                                "select object_id from access_log where actor = 'drift' and outcome = 'REFUSED' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("all", id);
    }

    private void logIn(String user) {
        var token = TOKEN.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token.group(1) + "&username=" + user + "&password=demo")));
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "application/json, text/html"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
