package se.hemvist.network;

/** Olämpligt område: where a person must not be placed. */
public sealed interface Area {

    /** A whole kommun, by its four-digit code. */
    record WholeMunicipality(String code) implements Area {}

    /** All places within so many km of a point in degrees (WGS 84). */
    record Circle(double lat, double lon, double radiusKm) implements Area {

        public Circle {
            if (radiusKm <= 0) {
                throw new IllegalArgumentException("A circle has a radius");
            }
        }
    }

    /** Whether it is the same, or a larger circle round the same point. */
    default boolean covers(Area other) {
        return equals(other)
                || (this instanceof Circle wide
                        && other instanceof Circle narrow
                        && wide.lat() == narrow.lat()
                        && wide.lon() == narrow.lon()
                        && wide.radiusKm() >= narrow.radiusKm());
    }

    /** One line, the form in which it is sealed. */
    default String written() {
        if (this instanceof Circle circle) {
            return "circle " + circle.lat() + " " + circle.lon() + " " + circle.radiusKm();
        }
        return "municipality " + ((WholeMunicipality) this).code();
    }

    static Area read(String written) {
        var words = written.split(" ");
        return words[0].equals("circle")
                ? new Circle(Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]))
                : new WholeMunicipality(words[1]);
    }
}
