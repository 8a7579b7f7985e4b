package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.hemvist.Postgres;
import se.hemvist.check.Kills.Moment;

/**
 * Two nodes on one PostgreSQL, and many who place, move, withdraw, record and close in the same moments; then a third node
 * that is killed in the midst of something. When the dust has settled, one conflict is open for each that the rules give
 * and no other, each in one situation with one alert; no fact is lost and nothing is there twice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoInterleavingMissesAConflictTest {

    private static final Logger LOG = LoggerFactory.getLogger(NoInterleavingMissesAConflictTest.class);
    private static final int SCHEDULES = Integer.getInteger("hemvist.schedules", 100);
    private static final int KILLS = Integer.getInteger("hemvist.kills", 3);
    private static final long SEED = Long.getLong("hemvist.seed", System.nanoTime());

    /** What may be left to do when the last has been committed, with everybody's checks at once on the machine of a build. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** From the death of a node until others have done what it was at; in production with its lock of half a minute. */
    private static final Duration TAKEN_OVER = Duration.ofSeconds(40);

    private EmbeddedPostgres postgres;
    private String database = "";
    private List<Node> nodes = List.of();
    private Sites sites;

    @BeforeAll
    void startTwoNodes() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = Postgres.url(postgres, "postgres");
        var ids = new StoredIds();
        nodes = List.of(
                Node.start(database, ids, List.of(), Node.Hesitation.class),
                Node.start(database, ids, List.of(), Node.Hesitation.class));
        sites = new Sites(nodes.get(0));
    }

    @AfterAll
    void stop() throws IOException {
        nodes.forEach(Node::close);
        postgres.close();
    }

    @Test
    @Order(1)
    void whateverManyDoAtOnceEachConflictIsOpenOnceAndInOneSituation() throws Exception {
        try (var players = new Players(nodes, sites, SEED)) {
            for (int done = 0; done < SCHEDULES; done += Site.mostAtOnce()) {
                allLeave();
                int to = Math.min(done + Site.mostAtOnce(), SCHEDULES);
                players.play(done, to);
                var settled = settled();
                LOG.info(
                        "{} schedules of seed {}: {} conflicts, settled {} ms after the last; {}",
                        to,
                        SEED,
                        sites.open().size(),
                        settled.toMillis(),
                        new Dust(nodes.get(0)).times());
            }
        }
    }

    @Test
    @Order(2)
    void whoeverIsKilledTheOthersFinishWhatItHadBegun() throws Exception {
        var random = new Random(SEED);
        try (var kills = new Kills(database, nodes)) {
            for (int kill = 0; kill < KILLS; kill++) {
                var moment = Moment.values()[kill < 3 ? kill : random.nextInt(Moment.values().length)];
                var site = new Site(SCHEDULES + kill, moment + " of seed " + SEED);
                sites.add(site);
                kills.kill(site, moment, random, kill + 1 < KILLS);
                var settled = settled();
                LOG.info("Kill {} {}: done by the others after {} ms", kill + 1, moment, settled.toMillis());
                assertThat(settled)
                        .isLessThan(TAKEN_OVER.minus(lockOfProduction()).plus(Kills.LOCK));
            }
        }
    }

    @Test
    @Order(3)
    void whenAllHaveLeftNothingIsLeft() {
        allLeave();

        assertThat(sites.open()).isEmpty();
    }

    private void allLeave() {
        sites.allLeave();
        settled();
    }

    /** How long it took; everything is right then. */
    private Duration settled() {
        var dust = new Dust(nodes.get(0));
        var took = dust.settle(PATIENCE);
        var wrongs = sites.wrongs();
        wrongs.addAll(dust.wrongs());
        assertThat(wrongs).as("with -Dhemvist.seed=%d", SEED).isEmpty();
        return took;
    }

    private Duration lockOfProduction() {
        return Duration.ofMillis(nodes.get(0).part(JobExecutor.class).getLockTimeInMillis());
    }
}
