package se.hemvist.network;

import org.jspecify.annotations.Nullable;

/**
 * Why and how far two persons are kept apart.
 *
 * @param km for the scope RADIUS, and only then
 */
public record KeepApart(Reason reason, Scope scope, @Nullable Double km) {

    public KeepApart {
        if ((scope == Scope.RADIUS) != (km != null) || (km != null && km <= 0)) {
            throw new IllegalArgumentException("A radius, and nothing else, has its km");
        }
    }

    public static KeepApart within(Scope scope, Reason reason) {
        return new KeepApart(reason, scope, null);
    }

    /** Whether it keeps apart wherever the other does, and for the same reason; two that cannot be compared do not. */
    public boolean reachesAsFarAs(KeepApart other) {
        if (reason != other.reason) {
            return false;
        }
        if (km != null && other.km != null) {
            return km >= other.km;
        }
        return km == null && other.km == null && scope.compareTo(other.scope) >= 0;
    }

    /** One line, the form in which it is sealed. */
    String written() {
        return reason + " " + scope + (km == null ? "" : " " + km);
    }

    static KeepApart read(String written) {
        var words = written.split(" ");
        return new KeepApart(
                Reason.valueOf(words[0]), Scope.valueOf(words[1]), words.length > 2 ? Double.valueOf(words[2]) : null);
    }

    /** Why; what is not about crime weighs less. */
    public enum Reason {
        THREAT("Hot"),
        VIOLENCE("Våld"),
        GANG_RELATED("Gängrelaterat"),
        ORGANISED_CRIME("Organiserad brottslighet"),
        LEGAL_REQUEST("Rättsväsendet har begärt det"),
        BULLYING("Mobbning"),
        OTHER("Annat");

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How far: not in one unit, one home, one municipality, or within a number of km. */
    public enum Scope {
        UNIT("Inte på samma avdelning"),
        HOME("Inte i samma boende"),
        MUNICIPALITY("Inte i samma kommun"),
        RADIUS("Inte närmare än ett antal kilometer");

        private final String title;

        Scope(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
