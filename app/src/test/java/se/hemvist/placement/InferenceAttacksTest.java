package se.hemvist.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.Hemvist;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.ReadConflictAnswer.Next;
import se.hemvist.placement.probing.NextCheckWaits;

/** What a kommun might try in order to learn more than the four answers, each as a test. */
@SpringBootTest(
        classes = {Hemvist.class, AnswerWorld.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:inference",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true"
        })
class InferenceAttacksTest {

    @Autowired
    AnswerWorld world;

    @Autowired
    JdbcClient jdbc;

    /** What makes an answer red, each in a home of its own: given the home and the stay that is asked about. */
    private final Map<String, BiConsumer<String, String>> causes = new LinkedHashMap<>();

    @BeforeEach
    void whatMakesAnAnswerRed() {
        world.peopleAreKnown();
        causes.put("one person", (home, stay) -> world.apart(stay, world.malmoLivesIn(home)));
        causes.put("the home is blocked", (home, stay) -> world.block(home));
        causes.put("three persons", (home, stay) -> {
            world.apart(stay, world.malmoLivesIn(home));
            world.apart(stay, world.malmoLivesIn(home));
            world.apart(stay, world.malmoLivesIn(home));
        });
        causes.put("a person and the block", (home, stay) -> {
            world.apart(stay, world.malmoLivesIn(home));
            world.block(home);
        });
    }

    @Test
    void aRedAnswerIsTheSameToTheLetterWhateverCausedIt() {
        var read = new ArrayList<String>();
        causes.keySet().forEach(cause -> read.add(world.reads(red(cause), "ReadConflictAnswer")));

        assertThat(read).hasSize(causes.size()).containsOnly(read.get(0));
        assertThat(read.get(0)).contains("Röd").doesNotContainIgnoringCase("spärr");
    }

    @Test
    void listsTitlesDatesCountsAndTheTimelineAreTheSameWhateverCausedIt() {
        var seen = new ArrayList<List<String>>();
        causes.keySet().forEach(cause -> {
            var placement = red(cause);
            world.reads(placement, "ReadConflictAnswer");
            seen.add(world.seesWithoutOpening(placement));
        });

        assertThat(seen).hasSize(causes.size()).containsOnly(seen.get(0));
    }

    @Test
    void theModelGoesTheSameWayWhateverCausedIt() {
        for (var next : Next.values()) {
            var ways = new ArrayList<List<String>>();
            causes.keySet().forEach(cause -> {
                var placement = red(cause);
                world.reads(placement, "ReadConflictAnswer");
                world.does(placement, "ReadConflictAnswer", new ReadConflictAnswer(next, "Ett förslag."));
                world.runJobs();
                ways.add(world.way(placement));
            });

            assertThat(ways).as(next.name()).hasSize(causes.size()).containsOnly(ways.get(0));
        }
    }

    @Test
    void theNextCheckWaitsWithTheSameSentenceWhateverCausedIt() {
        for (var cause : causes.keySet()) {
            var placement = red(cause);
            world.reads(placement, "ReadConflictAnswer");
            world.does(placement, "ReadConflictAnswer", new ReadConflictAnswer(Next.OTHER_HOME, null));
            var other = world.home();

            var refused = catchThrowableOfType(Refusal.class, () -> world.reserves(placement, other));

            assertThat(refused).as(cause).isNotNull();
            assertThat(refused.sentence()).isEqualTo(NextCheckWaits.SENTENCE);
        }
    }

    @Test
    void whoDoesNotOpenTheAnswerCannotTellThatItHasTurnedRedAndBack() {
        var home = world.home();
        var placement = world.asks(home);
        world.reads(placement, "ReadConflictAnswer");
        var malmos = world.malmoLivesIn(home);
        var before = world.seesWithoutOpening(placement);

        var fact = world.apart(world.stayOf(placement), malmos);
        world.runJobs();
        assertThat(world.seesWithoutOpening(placement)).isEqualTo(before);
        world.together(fact);
        world.runJobs();

        assertThat(world.seesWithoutOpening(placement)).isEqualTo(before);
    }

    @Test
    void whoOpensItAfterwardsReadsWhatStoodThereBefore() {
        var home = world.home();
        var placement = world.asks(home);
        var before = world.reads(placement, "ReadConflictAnswer");

        world.together(world.apart(world.stayOf(placement), world.malmoLivesIn(home)));
        world.runJobs();

        assertThat(world.reads(placement, "ReadConflictAnswer")).isEqualTo(before);
    }

    @Test
    void theTaskStandsThereAtOnceWithTheSameTitleAndDateWhateverTheAnswerWillBe() {
        var free = world.home();
        var blocked = world.home();
        world.block(blocked);
        var one = world.needs();
        var other = world.needs();
        world.reserves(one, free);
        world.reserves(other, blocked);
        var awaited = world.seesWithoutOpening(one);

        assertThat(world.seesWithoutOpening(other)).isEqualTo(awaited);
        world.runJobs();

        assertThat(world.seesWithoutOpening(one)).isEqualTo(awaited);
        assertThat(world.seesWithoutOpening(other)).isEqualTo(awaited);
    }

    @Test
    void noUnknownAnswerTellsWhyItIsUnknown() {
        var unassessed = world.asks(world.home());
        var missingAssessment = world.reads(unassessed, "ReadConflictAnswer");
        var waiting = world.needs();
        world.reserves(waiting, world.home());

        assertThat(world.reads(waiting, "ReadConflictAnswer")).isEqualTo(missingAssessment);
        assertThat(missingAssessment).contains("Okänd").doesNotContainIgnoringCase("bedömning");
    }

    @Test
    void theHomesToChooseFromAreTheSameWhoeverLivesInThem() {
        var home = world.home();
        var placement = world.needs();
        world.runJobs();
        world.does(placement, "SeekHome", new SeekHome("22", SeekHome.Kind.HVB, LocalDate.now(SwedishTime.ZONE), null));
        var before = world.reads(placement, "ChooseHome");

        world.malmoLivesIn(home);
        world.block(home);
        world.runJobs();

        assertThat(world.reads(placement, "ChooseHome")).isEqualTo(before);
    }

    @Test
    void aForgottenReservationIsLetGoByItselfAfter72HoursWhateverTheAnswer() {
        for (var cause : causes.keySet()) {
            var placement = red(cause);

            assertThat(world.hoursToTheLapse(placement)).isEqualTo(72);
            world.lapses(placement);

            assertThat(world.way(placement)).endsWith("SeekHome");
        }
    }

    @Test
    void theOtherSideHearsNothingOfAProposalBesideIt() {
        var home = world.home();
        var malmos = world.malmoLivesIn(home);
        var before = world.malmoSees();

        var placement = world.asks(home);
        world.apart(world.stayOf(placement), malmos);
        world.runJobs();

        assertThat(world.malmoSees()).isEqualTo(before);
    }

    /** Asked about first and made red afterwards, and then checked: each case looks back on the same happenings. */
    private String red(String cause) {
        var home = world.home();
        var placement = world.asks(home);
        causes.getOrDefault(cause, (a, b) -> {}).accept(home, world.stayOf(placement));
        world.runJobs();
        return placement;
    }
}
