package se.hemvist.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.hemvist.coordination.DeskWorld.MALMO;
import static se.hemvist.coordination.DeskWorld.SUNDSVALL;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.engine.Refusal;

/** What a coordinator adds to a set phrase reaches the side that is asked, and tells it nothing of the other. */
@AtTheDesk
class MessageToASideTest {

    @Autowired
    DeskWorld world;

    @Autowired
    Situations desk;

    @Autowired
    AnswerRequestForm answering;

    @Autowired
    JdbcClient jdbc;

    private String malmos = "";
    private String situation = "";

    @BeforeEach
    void twoWhoMustNotMeetLiveInOneHome() {
        world.peopleAreKnown();
        var home = world.home();
        var sundsvalls = world.livesIn(home, SUNDSVALL);
        malmos = world.livesIn(home, MALMO);
        world.keepApart(sundsvalls, malmos);
        situation = jdbc.sql("select id from conflict_situation order by opened_at desc fetch first 1 row only")
                .query(String.class)
                .single();
    }

    @Test
    void reachesTheSideThatIsAskedAndIsSealed() {
        writes("Vi hjälper gärna till att hitta något annat.");

        var request = jdbc.sql("select id from action_request where situation_id = ?")
                .param(UUID.fromString(situation))
                .query(String.class)
                .single();
        assertThat(world.as("malmo.handlaggare", () -> world.commit(() -> answering.shown(request)))
                        .message())
                .isEqualTo("Vi hjälper gärna till att hitta något annat.");
        assertThat(jdbc.sql("select message_sealed from action_request where id = ?")
                        .param(UUID.fromString(request))
                        .query(String.class)
                        .single())
                .doesNotContain("hjälper");
    }

    @Test
    void isRefusedByOneSentenceWhicheverOfTheirFactsItHolds() {
        var sentences = new HashSet<String>();
        for (var text : List.of(
                "Märtas rum", "ÅGREN", "Det gäller sundsvalls", "björkens personal", "från den 4 augusti", "ett hot")) {
            var refused = catchThrowableOfType(Refusal.class, () -> writes(text));
            assertThat(refused).as(text).isNotNull();
            assertThat(refused.field()).contains("message");
            sentences.add(refused.sentence());
        }

        assertThat(sentences).singleElement().satisfies(sentence -> assertThat(sentence)
                .doesNotContain("Märta", "Ågren", "Sundsvall", "Björken"));
        assertThat(jdbc.sql("select count(*) from action_request where situation_id = ?")
                        .param(UUID.fromString(situation))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void writes(String message) {
        world.as("samordnare", () -> {
            desk.work(
                    situation,
                    new WorkSituation(
                            DeskAction.REQUEST_ACTION,
                            malmos,
                            Phrase.CALL_THE_DESK,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            message));
            return situation;
        });
        world.runJobs();
    }
}
