package se.hemvist.placement.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import se.hemvist.conflict.Point;

class GridCellsTest {

    private static final Point SUNDSVALL = new Point(62.39129, 17.3063);
    private static final Point FAR_NORTH = new Point(69.04, 20.55);
    private static final double REACH_KM = 30;

    @Test
    void holdsEveryPlaceWithinReach() {
        everyPlaceWithinReachIsInACell(SUNDSVALL);
    }

    @Test
    void holdsEveryPlaceWithinReachInTheFarNorthWhereCellsAreNarrow() {
        everyPlaceWithinReachIsInACell(FAR_NORTH);
        assertThat(GridCells.within(FAR_NORTH, REACH_KM)).contains(GridCell.of(new Point(69.04, 19.85)));
    }

    @Test
    void holdsEveryPlaceWithinReachOfACornerOfACell() {
        everyPlaceWithinReachIsInACell(new Point(62.4, 17.2));
        everyPlaceWithinReachIsInACell(new Point(62.3999999, 17.3999999));
    }

    @Test
    void asksForSomeFiftyCellsWhateverTheSizeOfTheRegister() {
        assertThat(GridCells.within(SUNDSVALL, REACH_KM)).hasSizeBetween(30, 60);
        assertThat(GridCells.within(FAR_NORTH, REACH_KM)).hasSizeBetween(40, 80);
    }

    @Test
    void leavesOutWhatLiesFarAway() {
        assertThat(GridCells.within(SUNDSVALL, REACH_KM)).doesNotContain(GridCell.of(new Point(63.17, 14.64)));
    }

    @Test
    void goesAllTheWayRoundAtThePoleAndAcrossTheDateLine() {
        assertThat(GridCells.within(new Point(89.99, 0), REACH_KM)).contains(GridCell.of(new Point(89.98, 180)));
        assertThat(GridCells.within(new Point(10, 179.99), REACH_KM)).contains(GridCell.of(new Point(10, -179.99)));
    }

    @Test
    void knowsPlacesWestOfGreenwichAndSouthOfTheEquator() {
        everyPlaceWithinReachIsInACell(new Point(-0.05, -0.05));
    }

    private static void everyPlaceWithinReachIsInACell(Point centre) {
        var cells = GridCells.within(centre, REACH_KM);
        var random = new Random(1);
        for (int n = 0; n < 20_000; n++) {
            var place = new Point(centre.lat() + random.nextDouble(-0.3, 0.3), centre.lon() + random.nextDouble(-1, 1));
            if (centre.kmTo(place) <= REACH_KM) {
                assertThat(cells).contains(GridCell.of(place));
            }
        }
    }
}
