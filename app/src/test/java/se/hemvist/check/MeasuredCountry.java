package se.hemvist.check;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.check.CheckedFact.Sort;
import se.hemvist.network.Area;
import se.hemvist.network.ExclusionAreas;
import se.hemvist.network.ManyFacts;
import se.hemvist.network.NetworkId;
import se.hemvist.network.Networks;
import se.hemvist.network.Period;
import se.hemvist.network.Rivalries;

/** A country in a database of its own, and the check at work in it. */
final class MeasuredCountry implements AutoCloseable {

    private static final int WARM = Integer.getInteger("hemvist.bench.warm", 2_000);
    private static final int CHECKS = Integer.getInteger("hemvist.bench.checks", 2_500);
    private static final int THOUSAND = 1_000;

    private final Country country;
    private final ConfigurableApplicationContext context;
    private final List<String> stays;
    private final int[] chosen;
    private final CheckStays check;

    private MeasuredCountry(Country country, ConfigurableApplicationContext context) {
        this.country = country;
        this.context = context;
        stays = context.getBean(StoredCountry.class).stays();
        chosen = new Random(country.times())
                .ints(0, country.stays())
                .distinct()
                .limit(WARM + 2L * CHECKS)
                .toArray();
        check = context.getBean(CheckStays.class);
    }

    static MeasuredCountry stored(Country country, String url, Class<?>... more) {
        var context = new SpringApplicationBuilder(CountryParts.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--hemvist.keys=target/keys-of-tests");
        context.getBean(StoredCountry.class).store(country);
        return new MeasuredCountry(country, context);
    }

    void warm() {
        Timing.of(0, WARM, this::check);
        Timing.of(0, WARM, this::askPlainly);
    }

    Timing checks() {
        return Timing.of(WARM, WARM + CHECKS, this::check);
    }

    /** Nothing is to be written any more but that it was done. */
    Timing checksAgain() {
        return checks();
    }

    Timing floor() {
        return Timing.of(WARM, WARM + CHECKS, this::askPlainly);
    }

    Timing allPairs() {
        return Timing.of(
                WARM, WARM + 10, n -> context.getBean(PlainQueries.class).allPairs(chosen[n]));
    }

    long perSecondByTwo() throws Exception {
        long start = System.nanoTime();
        int middle = WARM + CHECKS + CHECKS / 2;
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> each(WARM + CHECKS, middle, this::check)),
                        CompletableFuture.runAsync(() -> each(middle, WARM + 2 * CHECKS, this::check)))
                .get();
        return Math.round(CHECKS * 1e9 / (System.nanoTime() - start));
    }

    double conflictsPerCheck() {
        var open = context.getBean(JdbcTemplate.class)
                .queryForObject("select count(*) from placement_conflict where open_key is not null", Integer.class);
        return (open == null ? 0.0 : open) / chosen.length;
    }

    /** Milliseconds. The first writes whatever no check has written, the next finds it there. */
    long sweep(String reason) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> context.getBean(ConflictSweeps.class)
                .begin(reason, true));
        long start = System.nanoTime();
        context.getBean(AskedChecks.class).sweepAtOnce();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** From the fact's commit until every stay that it touches is judged. */
    String changes(int times, IntFunction<CheckedFact> commit) {
        var asked = context.getBean(AskedChecks.class);
        asked.workOff();
        var facts = new CheckedFact[times];
        var timing = Timing.of(0, times, n -> {
            facts[n] = commit.apply(n);
            asked.workOff();
        });
        var touched = IntStream.range(0, times)
                .map(n -> context.getBean(TouchedStays.class).by(facts[n]).size())
                .average()
                .orElseThrow();
        return "touches " + Math.round(touched) + " stays: " + timing;
    }

    CheckedFact area(int n) {
        var id = committed(() -> context.getBean(ExclusionAreas.class)
                .record(
                        StoredCountry.joint(chosen[n]),
                        new Area.WholeMunicipality("0180"),
                        Period.ALWAYS,
                        StoredFacts.SOURCE));
        return new CheckedFact(Sort.AREA, id);
    }

    CheckedFact territory(int n) {
        var network = new NetworkId(Country.network(3 * n));
        context.getBean(Networks.class).addTerritory(network, new Area.Circle(59.33, 18.07, 2));
        return new CheckedFact(Sort.NETWORK, network.value());
    }

    /** A network of a thousand persons who were in none, and one of two that becomes its rival. */
    CheckedFact rivalOfAThousand(int n) {
        var big = country.networks() + 2 * n;
        var facts = context.getBean(ManyFacts.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            facts.networks(List.of(Country.network(big), Country.network(big + 1)));
            for (int member = 0; member < THOUSAND; member++) {
                facts.membership(
                        StoredCountry.joint(5 * (THOUSAND * n + member) % country.stays() + 4),
                        Country.network(big),
                        false);
            }
            facts.membership(StoredCountry.joint(10 * n + 1), Country.network(big + 1), false);
            facts.membership(StoredCountry.joint(10 * n + 2), Country.network(big + 1), false);
        });
        var id = committed(() -> context.getBean(Rivalries.class)
                .record(
                        new NetworkId(Country.network(big)),
                        new NetworkId(Country.network(big + 1)),
                        Period.ALWAYS,
                        StoredFacts.SOURCE));
        return new CheckedFact(Sort.RIVALRY, id);
    }

    private String committed(Supplier<String> change) {
        var id = context.getBean(TransactionTemplate.class).execute(status -> change.get());
        return Objects.requireNonNull(id);
    }

    private void check(int n) {
        check.judge(stays.get(chosen[n]));
    }

    private void askPlainly(int n) {
        context.getBean(PlainQueries.class).floor(chosen[n]);
    }

    private static void each(int from, int until, IntConsumer work) {
        IntStream.range(from, until).forEach(work);
    }

    @Override
    public void close() {
        context.close();
    }
}
