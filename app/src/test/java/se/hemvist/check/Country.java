package se.hemvist.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.hemvist.conflict.Point;

/**
 * Sweden, so many times over: 12,000 stays and 1,000 homes for each, towns weighted by who lives there, a fifth of the
 * persons in networks of thirty, one rivalry a network, threats and pairs in proportion. The same size gives the same
 * country. Person n has stay n.
 */
final class Country {

    static final int STAYS = 12_000;
    private static final int HOMES = 1_000;
    private static final int MEMBERS_OF_A_NETWORK = 30;

    private final int times;
    private final List<Town> towns = Towns.weighted();
    private final Random random;
    private final List<Home> homes;
    private final int[] homeOf;

    Country(int times) {
        this.times = times;
        random = new Random(times);
        homes = IntStream.range(0, HOMES * times).mapToObj(n -> home()).toList();
        homeOf = IntStream.range(0, stays())
                .map(n -> random.nextInt(homes.size()))
                .toArray();
    }

    /** A place with its kommun's code and how many of a thousand live in it or in smaller ones before it. */
    record Town(String municipality, Point centre, double upTo) {}

    record Home(UUID id, String municipality, Point point) {}

    /** A person in a network. */
    record Link(int person, int network, boolean leaving) {}

    /** A person threatened by a network, or by a person. */
    record Danger(int against, boolean byNetwork, int by) {}

    int times() {
        return times;
    }

    int stays() {
        return STAYS * times;
    }

    List<Home> homes() {
        return homes;
    }

    Home homeOf(int stay) {
        return homes.get(homeOf[stay]);
    }

    int networks() {
        return stays() / 5 / MEMBERS_OF_A_NETWORK;
    }

    /** Every fifth person is a member, and every tenth of those is leaving. */
    Stream<Link> links() {
        return IntStream.range(0, stays() / 5).mapToObj(n -> new Link(5 * n, n % networks(), n / networks() % 10 == 0));
    }

    /** Each network and the next but one. */
    Stream<int[]> rivalries() {
        return IntStream.range(0, networks()).mapToObj(n -> new int[] {n, (n + 2) % networks()});
    }

    /** One of fifty by a network, one of fifty by somebody else. */
    Stream<Danger> threats() {
        return IntStream.range(0, stays() / 50)
                .boxed()
                .flatMap(n -> Stream.of(
                        new Danger(50 * n + 1, true, n % networks()),
                        new Danger(50 * n + 2, false, (50 * n + 12_347) % stays())));
    }

    /** One of fifty, with somebody who may live anywhere. */
    Stream<int[]> pairs() {
        return IntStream.range(0, stays() / 50).mapToObj(n -> new int[] {50 * n + 3, (50 * n + 7_919) % stays()});
    }

    static UUID person(int n) {
        return new UUID(0x1000, n);
    }

    static String network(int n) {
        return new UUID(0x2000, n).toString();
    }

    private Home home() {
        var place = random.nextDouble() * towns.get(towns.size() - 1).upTo();
        int low = 0;
        for (int high = towns.size() - 1; low < high; ) {
            int middle = (low + high) / 2;
            if (towns.get(middle).upTo() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var town = towns.get(low);
        var point = new Point(
                town.centre().lat() + random.nextGaussian() * 0.02,
                town.centre().lon() + random.nextGaussian() * 0.04);
        return new Home(new UUID(random.nextLong(), random.nextLong()), town.municipality(), point);
    }

    /** The towns of the reference data. */
    private static final class Towns {

        private Towns() {}

        static List<Town> weighted() {
            var rows = new ArrayList<Town>();
            double sum = 0;
            for (var line : lines()) {
                var row = line.split(",", -1);
                sum += Double.parseDouble(row[9].isEmpty() ? "500" : row[9]);
                rows.add(new Town(row[2], new Point(Double.parseDouble(row[6]), Double.parseDouble(row[7])), sum));
            }
            return rows;
        }

        private static List<String> lines() {
            try (var file = Towns.class.getResourceAsStream("/refdata/orter.csv")) {
                return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                        .lines()
                        .skip(1)
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
