package se.hemvist.placement.probing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.conflict.Point;
import se.hemvist.organisation.ProbingSetting;

/**
 * For one person homes are asked about on all sides of one place: which of them are red tells where in the middle somebody
 * lives. Tried round the middle of every three homes, so that homes far away hide nothing.
 */
final class HomesRingOnePlace implements ProbingRule {

    /** A gap wider than this, in degrees, leaves a line or a corner and no ring. */
    private static final double WIDEST_GAP = 150;

    @Override
    public Stream<Unusual> find(List<Check> checks, ProbingSetting setting, Instant now) {
        return checks.stream().collect(Collectors.groupingBy(Check::person)).values().stream()
                .flatMap(ofOne -> ring(ofOne, setting).stream());
    }

    private static Optional<Unusual> ring(List<Check> ofOne, ProbingSetting setting) {
        var points = ofOne.stream()
                .map(Check::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return middles(points)
                .map(middle -> near(points, middle, setting.ringKm()))
                .filter(round -> round.size() >= setting.ringHomes())
                .findFirst()
                .map(round ->
                        Unusual.in(ofOne, "Boenden runt en och samma plats", round.size() + " boenden åt olika håll"));
    }

    private static Stream<Point> middles(List<Point> points) {
        var middles = new ArrayList<Point>();
        for (int one = 0; one < points.size(); one++) {
            for (int two = one + 1; two < points.size(); two++) {
                for (int three = two + 1; three < points.size(); three++) {
                    middles.add(middle(List.of(points.get(one), points.get(two), points.get(three))));
                }
            }
        }
        return middles.stream();
    }

    private static Point middle(Collection<Point> of) {
        return new Point(
                of.stream().mapToDouble(Point::lat).average().orElseThrow(),
                of.stream().mapToDouble(Point::lon).average().orElseThrow());
    }

    /** Those near the place, when they lie on all sides of it; else none. */
    private static List<Point> near(List<Point> points, Point place, double km) {
        var near = points.stream().filter(point -> point.kmTo(place) <= km).toList();
        return widestGap(near, place) <= WIDEST_GAP ? near : List.of();
    }

    private static double widestGap(List<Point> points, Point from) {
        var bearings = points.stream()
                .mapToDouble(point -> bearing(from, point))
                .sorted()
                .toArray();
        if (bearings.length == 0) {
            return 360;
        }
        double widest = 360 - bearings[bearings.length - 1] + bearings[0];
        for (int next = 1; next < bearings.length; next++) {
            widest = Math.max(widest, bearings[next] - bearings[next - 1]);
        }
        return widest;
    }

    /** In degrees from 0 to 360; near enough for some tens of km. */
    private static double bearing(Point from, Point to) {
        double north = to.lat() - from.lat();
        double east = (to.lon() - from.lon()) * Math.cos(Math.toRadians(from.lat()));
        return (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
    }
}
