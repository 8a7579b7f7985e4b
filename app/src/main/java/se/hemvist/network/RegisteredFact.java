package se.hemvist.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.person.JointId;

/**
 * A fact of any kind as the register keeps it, open or closed.
 *
 * @param persons whom it is about; of a threat the one it is against first, then the one it comes from
 * @param networks which it is about
 * @param home by its id in the register of homes, where it is about one
 * @param source who answers for it, and by when it is reviewed
 */
public record RegisteredFact(
        FactKind kind,
        String id,
        int version,
        List<JointId> persons,
        List<NetworkId> networks,
        @Nullable String home,
        FactTerms terms,
        Provenance source,
        @Nullable Closing closing) {

    public RegisteredFact {
        persons = List.copyOf(persons);
        networks = List.copyOf(networks);
    }

    public boolean isOpen() {
        return closing == null;
    }

    /** Whether the other says nothing of the same that this one does not say, or the two can't both be open. */
    boolean makesNeedless(RegisteredFact other) {
        return isOfTheSame(other)
                && (!terms.isWeakerThan(other.terms)
                        || (kind.isOfTwo()
                                && terms.with(other.terms.grade()).equals(other.terms)
                                && !terms.grade().isLessReliableThan(other.terms.grade())));
    }

    private boolean isOfTheSame(RegisteredFact other) {
        return kind == other.kind
                && networks.equals(other.networks)
                && Objects.equals(home, other.home)
                && (kind.isOfTwo()
                        ? Set.copyOf(persons).equals(Set.copyOf(other.persons))
                        : persons.equals(other.persons));
    }

    @Override
    public String toString() {
        return "RegisteredFact[" + kind + "]";
    }

    /** That it was closed, when, who confirmed it and why. */
    public record Closing(LocalDate on, String by, String reason) {

        @Override
        public String toString() {
            return "Closing[" + on + "]";
        }
    }
}
