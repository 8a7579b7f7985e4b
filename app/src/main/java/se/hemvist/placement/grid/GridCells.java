package se.hemvist.placement.grid;

import static java.lang.Math.asin;
import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.hemvist.conflict.Point;

/** Which cells a search must ask for. */
public final class GridCells {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** About a metre: a place just on the limit is asked for rather than missed by a rounding. */
    private static final double MARGIN_DEGREES = 1e-5;

    private GridCells() {}

    /** Every cell that holds a place within so many km of the point, and some in the corners that do not; some fifty for 30 km. */
    public static Set<GridCell> within(Point centre, double km) {
        var angle = km / EARTH_RADIUS_KM;
        var height = toDegrees(angle) + MARGIN_DEGREES;
        var width = halfWidth(centre, angle) + MARGIN_DEGREES;
        var rows = IntStream.rangeClosed(GridCell.rowOf(centre.lat() - height), GridCell.rowOf(centre.lat() + height));
        var columns = columns(centre.lon(), width);
        return rows.boxed()
                .flatMap(row -> columns.stream().map(column -> new GridCell(row, column)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A circle is widest a little towards the pole from its centre, and meridians draw together northwards. */
    private static double halfWidth(Point centre, double angle) {
        var narrowing = cos(toRadians(centre.lat()));
        var reachesThePole = toRadians(Math.abs(centre.lat())) + angle >= Math.PI / 2;
        return reachesThePole ? 180 : toDegrees(asin(sin(angle) / narrowing));
    }

    private static Set<Integer> columns(double lon, double width) {
        return width >= 180
                ? IntStream.range(0, GridCell.COLUMNS).boxed().collect(Collectors.toSet())
                : IntStream.rangeClosed(GridCell.columnOf(lon - width), GridCell.columnOf(lon + width))
                        .boxed()
                        .collect(Collectors.toSet());
    }
}
