package se.hemvist.conflict;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

/** A place on the earth, in degrees (WGS 84). */
public record Point(double lat, double lon) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Point {
        // Written so that NaN is refused too.
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("no such place on the earth");
        }
    }

    /** The distance as the crow flies (haversine), in kilometres. */
    public double kmTo(Point other) {
        var halfLat = sin(toRadians(other.lat - lat) / 2);
        var halfLon = sin(toRadians(other.lon - lon) / 2);
        var chord = halfLat * halfLat + cos(toRadians(lat)) * cos(toRadians(other.lat)) * halfLon * halfLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, sqrt(chord)));
    }
}
