package se.hemvist.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody who is logged in: user id, name to show, and the groups that say what they may do. */
public record Actor(String user, String name, Set<UnitGroup> groups) {

    public Actor {
        groups = Set.copyOf(groups);
    }

    public boolean is(Role role) {
        return groups.stream().anyMatch(group -> group.role() == role);
    }

    public boolean is(Tenant tenant, Role role) {
        return groups.contains(new UnitGroup(tenant, role));
    }

    public boolean belongsTo(Tenant tenant) {
        return groups.stream().anyMatch(group -> group.tenant().equals(tenant));
    }

    /** The actor's only tenant of that domain; empty when there is none, or more than one to choose from. */
    public Optional<Tenant> tenantIn(InformationDomain domain) {
        var own = tenants().stream().filter(tenant -> tenant.domain() == domain).toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    public Set<Tenant> tenants() {
        return groups.stream().map(UnitGroup::tenant).collect(Collectors.toUnmodifiableSet());
    }
}
