package se.hemvist.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Plays schedules, several at a time and each at a site of its own, with two sweeps through the midst of them. */
final class Players implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final int TIMEOUT = 120;

    private final ExecutorService schedules = Executors.newFixedThreadPool(AT_ONCE);
    private final ExecutorService parties = Executors.newCachedThreadPool();
    private final List<Node> nodes;
    private final Sites sites;
    private final long seed;

    /** @param seed of the first schedule; the next has the next */
    Players(List<Node> nodes, Sites sites, long seed) {
        this.nodes = nodes;
        this.sites = sites;
        this.seed = seed;
    }

    void play(int from, int to) throws Exception {
        var played = new ArrayList<Future<?>>();
        for (int number = from; number < to; number++) {
            var random = new Random(seed + number);
            var schedule = Schedule.any(random);
            var site = new Site(number, schedule + " of seed " + (seed + number));
            sites.add(site);
            played.add(schedules.submit(() -> {
                play(site, schedule, random);
                return site;
            }));
            if (number == from + (to - from) / 2) {
                nodes.forEach(node -> played.add(schedules.submit(() -> node.sweeps("NIGHT " + from))));
            }
        }
        for (var one : played) {
            one.get(TIMEOUT, TimeUnit.SECONDS);
        }
    }

    private void play(Site site, Schedule schedule, Random random) throws Exception {
        int first = random.nextInt(2);
        var one = nodes.get(first);
        var other = nodes.get(1 - first);
        site.prepare(one);
        schedule.before(site, other);
        var acts = schedule.parties(site, one, other);
        new Dust(one).lie();
        var start = new CyclicBarrier(acts.size());
        var done = new ArrayList<Future<?>>();
        for (var act : acts) {
            var pauses = new Pauses(random.nextLong());
            done.add(parties.submit(() -> {
                start.await();
                pauses.pause();
                act.accept(pauses);
                return site;
            }));
        }
        for (var act : done) {
            try {
                act.get(TIMEOUT, TimeUnit.SECONDS);
            } catch (ExecutionException failed) {
                throw new IllegalStateException("Could not be played: " + site, failed);
            }
        }
    }

    @Override
    public void close() {
        schedules.shutdownNow();
        parties.shutdownNow();
    }
}
