package se.hemvist.check;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import se.hemvist.check.NodeOfItsOwn.Point;

/** Kills a process that is a third node, in the midst of something, and lets the other two finish what it had begun. */
final class Kills implements AutoCloseable {

    /** Short, so that the test need not wait for the half minute of production. */
    static final Duration LOCK = Duration.ofSeconds(2);

    private final String database;
    private final List<Node> others;
    private OtherProcess next;

    Kills(String database, List<Node> others) {
        this.database = database;
        this.others = others;
        next = OtherProcess.start(database, LOCK.toMillis());
    }

    /** What it is at when it is killed. */
    enum Moment {
        BETWEEN_RESERVATION_AND_CHECK,
        IN_A_CHECK,
        IN_A_SWEEP,
        AT_ANY_MOMENT
    }

    /** At the site two rivals are to meet: one is there, and the process that is killed places the other. */
    void kill(Site site, Moment moment, Random random, boolean another) throws InterruptedException {
        var node = others.get(0);
        site.prepare(node);
        Schedule.TWO_KOMMUNER_PLACE_RIVALS_AT_ONCE.before(site, node);
        Kommun.sundsvall(node, site).says("A", "H");
        new Dust(node).settle(Duration.ofSeconds(60));
        var process = next;
        process.hear("ready");
        others.forEach(Node::rest);
        try {
            switch (moment) {
                case BETWEEN_RESERVATION_AND_CHECK -> stopIn(site, process, Point.BEFORE_THE_CHECK, 0);
                case IN_A_CHECK ->
                    stopIn(
                            site,
                            process,
                            new Pauses(random.nextLong()).anyOf(Point.WEIGHING, Point.BEFORE_THE_COMMIT),
                            0);
                case IN_A_SWEEP -> sweep(process, random);
                case AT_ANY_MOMENT -> {
                    place(site, process);
                    process.say("go");
                    LockSupport.parkNanos(random.nextLong(Duration.ofMillis(400).toNanos()));
                }
            }
            process.kill();
        } finally {
            others.forEach(Node::goOn);
        }
        next = another ? OtherProcess.start(database, LOCK.toMillis()) : process;
    }

    private void stopIn(Site site, OtherProcess process, Point point, int passes) throws InterruptedException {
        process.say("stop " + point + " " + passes);
        place(site, process);
        process.say("go");
        process.hear("stopped");
    }

    private void place(Site site, OtherProcess process) throws InterruptedException {
        var ids = others.get(0).part(StoredIds.class);
        process.say("place " + ids.person(site.name("B")).value() + " " + ids.home(site.name("K")));
        site.placed(process.hear("placed"));
    }

    /** Of a new policy, by which every stay is to be judged anew. */
    private void sweep(OtherProcess process, Random random) throws InterruptedException {
        var jdbc = others.get(0).jdbc();
        var km = Objects.requireNonNull(jdbc.sql("select close_km from conflict_setting where valid_until is null")
                .query(Double.class)
                .single());
        jdbc.sql("update conflict_setting set close_km = ? where valid_until is null")
                .param(km > 1 ? 1d : 3d)
                .update();
        int open = jdbc.sql("select count(*) from placement_conflict where open_key is not null")
                .query(Integer.class)
                .single();
        process.say("stop " + Point.WEIGHING + " " + random.nextInt(Math.max(1, open)));
        process.say("sweep POLICY-" + random.nextLong());
        process.say("go");
        process.hear("stopped");
    }

    @Override
    public void close() {
        next.close();
    }
}
