package se.hemvist.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.Postgres;
import se.hemvist.conflict.StayStatus;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.Stays;

/**
 * A year of the national desk under the default policy, by the real check: 27 placements a day (some 10,000 a year, each for
 * 300 days, so that some 8,000 go on at a time), of anybody of 12,000 persons, a fifth of them in networks; the year before
 * fills the homes. A kommun that reads röd takes another home, five times at most.
 */
@Tag("bench")
class DeskYearTest {

    private static final Logger LOG = LoggerFactory.getLogger(DeskYearTest.class);
    private static final int YEAR = 365;
    private static final int A_DAY = 27;
    private static final int LASTS = 300;
    private static final int MOST_HOMES = 5;

    private final Random random = new Random(1);
    private final Map<String, Integer> personOf = new HashMap<>();

    @Test
    void aYearOfTheDeskUnderTheDefaultPolicy() throws Exception {
        try (var postgres = EmbeddedPostgres.start();
                var context = start(Postgres.url(postgres, "postgres"))) {
            var country = new Country(1);
            context.getBean(StoredCountry.class).storeBeforeAnybodyIsPlaced(country);
            var clock = context.getBean(MovableClock.class);
            var threatened = country.threats().map(Country.Danger::against).collect(Collectors.toSet());
            for (int day = 0; day < YEAR; day++) {
                live(context, country, clock, day, threatened);
            }
            var nights = new Night[YEAR];
            for (int day = 0; day < YEAR; day++) {
                nights[day] = live(context, country, clock, YEAR + day, threatened);
            }
            tell(nights);
            assertThat(Arrays.stream(nights).mapToInt(Night::placements).sum()).isPositive();
        }
    }

    /**
     * From one noon to the next.
     *
     * @param checks homes that were tried
     * @param situations of those, which met somebody or something
     * @param ofThreatened of those again, which were about somebody against whom a threat is recorded
     */
    private record Night(int placements, int checks, int situations, int ofThreatened) {}

    private Night live(
            ConfigurableApplicationContext context,
            Country country,
            MovableClock clock,
            int day,
            Set<Integer> threatened) {
        clock.standOn(StoredCountry.TODAY.plusDays(day));
        int checks = 0;
        int situations = 0;
        int ofThreatened = 0;
        for (int n = 0; n < A_DAY; n++) {
            int person = random.nextInt(country.stays());
            for (int tried = 0; tried < MOST_HOMES; tried++) {
                checks++;
                var others = metAt(context, country, person, clock);
                if (others.isEmpty()) {
                    break;
                }
                situations++;
                ofThreatened += others.stream().anyMatch(threatened::contains) ? 1 : 0;
            }
        }
        return new Night(A_DAY, checks, situations, ofThreatened);
    }

    /** Reserves a place and gives it up again when the answer is röd: the persons of the conflicts, the own among them. */
    private Set<Integer> metAt(
            ConfigurableApplicationContext context, Country country, int person, MovableClock clock) {
        var today = LocalDate.now(clock);
        var stays = context.getBean(Stays.class);
        var asked = context.getBean(AskedChecks.class);
        var home = country.homes().get(random.nextInt(country.homes().size()));
        var stay = commit(
                context,
                () -> stays.record(new RecordStay(
                        null,
                        Tenant.ofMunicipality(home.municipality()),
                        StoredCountry.joint(person),
                        home.id().toString(),
                        null,
                        today,
                        today.plusDays(LASTS),
                        StayStatus.DECIDED,
                        null)));
        personOf.put(stay, person);
        asked.workOff();
        var met = new HashSet<Integer>();
        for (var conflict : context.getBean(Conflicts.class).openOfStays(Set.of(stay))) {
            if (!conflict.kind().isNobodysSecret()) {
                Stream.of(conflict.lowerStay(), conflict.higherStay())
                        .filter(Objects::nonNull)
                        .map(personOf::get)
                        .filter(Objects::nonNull)
                        .forEach(met::add);
            }
        }
        if (!met.isEmpty()) {
            commit(context, () -> {
                stays.cancel(stay);
                return stay;
            });
            asked.workOff();
        }
        return met;
    }

    private static String commit(ConfigurableApplicationContext context, Supplier<String> work) {
        return Objects.requireNonNull(context.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }

    private static void tell(Night[] nights) {
        var situations =
                Arrays.stream(nights).mapToInt(Night::situations).sorted().toArray();
        int all = Arrays.stream(situations).sum();
        int threatened = Arrays.stream(nights).mapToInt(Night::ofThreatened).sum();
        LOG.info(
                "A year: {} placements, {} checks, {} situations: {} a night in the mean, {} in the median, {} in the worst;"
                        + " {} % about somebody with a recorded threat",
                Arrays.stream(nights).mapToInt(Night::placements).sum(),
                Arrays.stream(nights).mapToInt(Night::checks).sum(),
                all,
                Math.round(10.0 * all / YEAR) / 10.0,
                situations[YEAR / 2],
                situations[YEAR - 1],
                all == 0 ? 0 : Math.round(100.0 * threatened / all));
    }

    private static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(CountryParts.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--hemvist.keys=target/keys-of-tests");
    }
}
