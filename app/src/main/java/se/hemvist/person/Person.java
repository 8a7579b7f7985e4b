package se.hemvist.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.ProtectedIdentity;

/**
 * A person as one unit knows them.
 *
 * @param number none while nobody knows who it is
 */
public record Person(
        PersonId id, Tenant tenant, @Nullable IdentityNumber number, String name, ProtectedIdentity protection) {

    /** The number of somebody who has been identified; asked only of those. */
    public IdentityNumber identityNumber() {
        return knownNumber().orElseThrow(() -> new IllegalStateException("The person has not been identified"));
    }

    /** Empty while nobody knows who it is. */
    public Optional<IdentityNumber> knownNumber() {
        return Optional.ofNullable(number);
    }

    /** For a list: the name, or only the initials of somebody whose identity is protected. */
    public String label() {
        return protection.isProtected() ? Initials.of(name) : name;
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
