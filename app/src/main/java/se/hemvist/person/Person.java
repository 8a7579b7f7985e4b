package se.hemvist.person;

import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.ProtectedIdentity;

/** A person as one unit knows them. */
public record Person(
        PersonId id, Tenant tenant, IdentityNumber identityNumber, String name, ProtectedIdentity protection) {

    /** For a list: the name, or only the initials of somebody whose identity is protected. */
    public String label() {
        return protection.isProtected() ? Initials.of(name) : name;
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
