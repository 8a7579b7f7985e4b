package se.hemvist.engine;

import java.util.Set;

/** Makes the engine's users and groups equal to what the login says. */
public interface Identities {

    /**
     * Afterwards the user is in these groups and in no other.
     *
     * @param groups per unit, such as {@code kommun-2281.manager}: the tenant, a dot, the role
     */
    void synchronise(String user, String name, Set<String> groups);
}
