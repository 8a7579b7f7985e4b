package se.hemvist.network;

import java.time.LocalDate;
import java.util.List;
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
