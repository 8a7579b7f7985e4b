package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** A task in the hands of somebody who has found its id, and has nothing to do with it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        properties = {"hemvist.data=./target/others-tasks/data", "hemvist.fresh=true", "hemvist.demo-facts=false"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OthersTasksTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/";
    private static final String NOBODYS = UUID.randomUUID().toString();

    @LocalServerPort
    int port;

    private Story story;
    private String meeting = "";

    @BeforeAll
    void aCaseIsOpen() {
        story = new Story("http://localhost:" + port, Typed.MARK);
        story.done(story.openCase(Typed.LEAVER));
        meeting = story.caseworker.task("HoldMeeting");
    }

    @Test
    void isAnsweredAsOneThatIsNotThereInEveryOtherUnit() {
        for (var user : List.of("malmo.handlaggare", "malmo.chef", "nord.polis", "samordnare")) {
            var other = Clerk.loggedIn("http://localhost:" + port, user);
            var asked = asked(other, meeting);

            assertThat(asked).as(user).allSatisfy(answer -> assertThat(answer.statusCode())
                    .as(answer.uri() + answer.body())
                    .isEqualTo(404));
            assertThat(asked)
                    .as(user)
                    .extracting(HttpResponse::body)
                    .containsExactlyElementsOf(asked(other, NOBODYS).stream()
                            .map(HttpResponse::body)
                            .toList());
        }
    }

    @Test
    void isRefusedToTheWrongRoleOfTheSameKommun() {
        var board = Clerk.loggedIn("http://localhost:" + port, "sundsvall.namnd");

        assertThat(asked(board, meeting))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(403, 404));
    }

    private static List<HttpResponse<String>> asked(Clerk clerk, String task) {
        return Stream.concat(
                        Stream.of("", "/form", "/form-variables?deserializeValues=false")
                                .map(part -> clerk.get(TASKS + task + part)),
                        Stream.of(
                                clerk.post(TASKS + task + "/claim", Map.of("userId", "malmo.handlaggare")),
                                clerk.post(TASKS + task + "/submit-form", Map.of("variables", Map.of()))))
                .toList();
    }
}
