package se.hemvist.home;

/**
 * Where a home lies.
 *
 * @param municipality four-digit code
 * @param lat in degrees (WGS 84)
 * @param lon in degrees (WGS 84)
 * @param approximate the point is the kommun's central place, not the house
 */
public record HomePlace(String municipality, String town, double lat, double lon, boolean approximate) {

    public HomePlace {
        // Written so that NaN is refused too.
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("No such place on the earth");
        }
    }
}
