package se.hemvist.placement.grid;

import se.hemvist.conflict.Point;

/** A piece of the grid: 0.1 degree of latitude high, 0.2 degrees of longitude wide, about 11 km in Sweden. */
public record GridCell(int row, int column) {

    static final int ROWS_PER_DEGREE = 10;
    static final int COLUMNS_PER_DEGREE = 5;
    static final int COLUMNS = 360 * COLUMNS_PER_DEGREE;

    public GridCell {
        column = Math.floorMod(column, COLUMNS);
    }

    public static GridCell of(Point point) {
        return new GridCell(rowOf(point.lat()), columnOf(point.lon()));
    }

    static int rowOf(double lat) {
        return (int) Math.floor(lat * ROWS_PER_DEGREE);
    }

    static int columnOf(double lon) {
        return (int) Math.floor(lon * COLUMNS_PER_DEGREE);
    }

    /** What the token is made of. */
    public String written() {
        return row + ":" + column;
    }
}
