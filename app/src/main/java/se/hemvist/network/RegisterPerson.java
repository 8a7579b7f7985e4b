package se.hemvist.network;

import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;

/**
 * Somebody in the police's register.
 *
 * @param id opaque, for addresses
 */
public record RegisterPerson(String id, JointId joint, IdentityNumber number) {

    @Override
    public String toString() {
        return "RegisterPerson[" + id + "]";
    }
}
