package se.hemvist.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.hemvist.Postgres;
import se.hemvist.check.RandomWorlds.Happening;
import se.hemvist.conflict.Assessment;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.conflict.KeepApart.Scope;
import se.hemvist.conflict.NetworkLink;
import se.hemvist.conflict.ThreatLevel;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.CurrentAnswer;

/**
 * Whether a kommun that holds a watch could tell one cause of an answer from another: how long after a home is held each
 * answer stands there, in the whole application on PostgreSQL and by turns in one world.
 */
@Tag("bench")
class AnswerTimeTest {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerTimeTest.class);
    private static final int WARM = 24;
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Why the answer is what it is. B lives at the home that A is to come to, whatever it is. */
    private enum Cause {
        NOTHING_BETWEEN_THEM(Value.NO_KNOWN_CONFLICT),
        NETWORKS_AT_WAR(Value.DO_NOT_PLACE),
        THREATENED_BY_THE_OTHER(Value.DO_NOT_PLACE),
        THREATENED_BY_THE_OTHERS_NETWORK(Value.DO_NOT_PLACE),
        KEPT_APART(Value.DO_NOT_PLACE),
        NEVER_ASSESSED(Value.CANNOT_CONFIRM);

        private final Value answer;

        Cause(Value answer) {
            this.answer = answer;
        }
    }

    private record Waited(Cause cause, double millis) {}

    @Test
    void isSaidAsSoonWhateverTheAnswer() throws Exception {
        try (var postgres = EmbeddedPostgres.start();
                var node = Node.start(Postgres.url(postgres, "postgres"), new StoredIds(), List.of())) {
            var sites = new Sites(node);
            var waited = new ArrayList<Waited>();
            for (int round = 0; round < ROUNDS; round++) {
                waited.addAll(round(node, sites, round * Site.mostAtOnce()));
                sites.allLeave();
                new Dust(node).settle(PATIENCE);
            }
            waited.subList(WARM, waited.size()).stream()
                    .collect(groupingBy(Waited::cause, mapping(Waited::millis, toList())))
                    .forEach((cause, millis) -> LOG.info("{}: {} times, {}", cause, millis.size(), timing(millis)));
        }
    }

    private static List<Waited> round(Node node, Sites sites, int first) {
        var causes = new ArrayList<>(IntStream.range(0, Site.mostAtOnce())
                .mapToObj(n -> Cause.values()[n % Cause.values().length])
                .toList());
        Collections.shuffle(causes, new Random(first));
        var prepared = IntStream.range(0, causes.size())
                .mapToObj(n -> prepared(node, sites, first + n, causes.get(n)))
                .toList();
        new Dust(node).settle(PATIENCE);
        return IntStream.range(0, causes.size())
                .mapToObj(n -> waited(node, prepared.get(n), causes.get(n)))
                .toList();
    }

    private static Site prepared(Node node, Sites sites, int number, Cause cause) {
        var site = new Site(number, cause.name());
        sites.add(site);
        site.prepare(node);
        site.tell(node, site.joined("A", "X"));
        site.tell(node, site.joined("B", "Y"));
        between(site, cause).ifPresent(fact -> site.tell(node, fact));
        if (cause != Cause.NEVER_ASSESSED) {
            var valid = LocalDate.now(SwedishTime.ZONE).plusWeeks(1);
            node.part(StoredAssessments.class)
                    .store(site.number("A"), new Assessment(ThreatLevel.HIGH, valid), NetworkLink.CHECKED);
        }
        Kommun.malmo(node, site).says("B", "H");
        return site;
    }

    private static Optional<Happening> between(Site site, Cause cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case NOTHING_BETWEEN_THEM, NEVER_ASSESSED -> null;
                    case NETWORKS_AT_WAR -> site.war();
                    case THREATENED_BY_THE_OTHER -> site.threat("A", site.party("B"));
                    case THREATENED_BY_THE_OTHERS_NETWORK -> site.threat("A", site.party("Y"));
                    case KEPT_APART -> site.apart("A", "B", Scope.HOME);
                });
    }

    private static Waited waited(Node node, Site site, Cause cause) {
        var answers = node.part(CurrentAnswers.class);
        var stay = Kommun.sundsvall(node, site).opens("A", "H").stay();
        long start = System.nanoTime();
        var answer = answers.current(stay);
        while (answer.equals(CurrentAnswer.AWAITED)) {
            LockSupport.parkNanos(1_000_000);
            answer = answers.current(stay);
        }
        var millis = (System.nanoTime() - start) / 1e6;
        assertThat(answer.answer()).extracting(ConflictAnswer::value).isEqualTo(cause.answer);
        return new Waited(cause, millis);
    }

    private static Timing timing(List<Double> millis) {
        return new Timing(
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }
}
