package se.hemvist.conflict;

/** A part of the map that a home may lie in. */
public sealed interface Area {

    boolean holds(Home home);

    /** A whole kommun, by its four-digit code. */
    record WholeMunicipality(String code) implements Area {
        @Override
        public boolean holds(Home home) {
            return code.equals(home.municipality());
        }
    }

    /** All places within so many km of a point, the edge included. */
    record Circle(Point centre, double radiusKm) implements Area {
        @Override
        public boolean holds(Home home) {
            return centre.kmTo(home.point()) <= radiusKm;
        }
    }
}
