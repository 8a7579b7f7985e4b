package se.hemvist.conflict;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.conflict.SeverityInputs.ReasonGroup;

/**
 * Ska hållas åtskilda: two persons who must not meet; who is named first means nothing.
 *
 * @param km how far the pair reaches, for the scope RADIUS and no other
 */
public record KeepApart(
        String a, String b, Reason reason, Scope scope, @Nullable Double km, boolean open, Days days, FactRef ref) {

    /** Why the two must not meet. */
    public enum Reason {
        THREAT(ReasonGroup.GRAVE),
        VIOLENCE(ReasonGroup.GRAVE),
        GANG_RELATED(ReasonGroup.GRAVE),
        ORGANISED_CRIME(ReasonGroup.GRAVE),
        LEGAL_REQUEST(ReasonGroup.GRAVE),
        BULLYING(ReasonGroup.LIGHT),
        OTHER(ReasonGroup.LIGHT);

        private final ReasonGroup group;

        Reason(ReasonGroup group) {
            this.group = group;
        }

        /** How gravely the reason weighs. */
        public ReasonGroup group() {
            return group;
        }
    }

    /** How far apart the two must be kept. */
    public enum Scope {
        UNIT,
        HOME,
        MUNICIPALITY,
        RADIUS
    }

    public KeepApart {
        if (a.equals(b)) {
            throw new IllegalArgumentException("nobody is kept apart from themselves");
        }
        if ((scope == Scope.RADIUS) != (km != null && km >= 0)) {
            throw new IllegalArgumentException("a radius has a distance, another scope has none");
        }
    }

    /** The other of the two; empty when the person is neither. */
    Optional<String> otherThan(String person) {
        return a.equals(person) ? Optional.of(b) : b.equals(person) ? Optional.of(a) : Optional.empty();
    }

    boolean isBetween(String one, String other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }

    boolean holdsIn(Window window) {
        return open && days.meet(window);
    }

    boolean reaches(Home one, Home other) {
        return km != null && one.kmTo(other) <= km;
    }
}
