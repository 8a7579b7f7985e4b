package se.hemvist.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is logged in: user id, name to show, and the groups that say what they may do.
 *
 * @param standsInFor the officers who are away today and whose work is this one's meanwhile
 * @param lentBy the kommun whose officer this is, while they act for another by an agreement; else null
 */
public record Actor(String user, String name, Set<UnitGroup> groups, Set<String> standsInFor, @Nullable String lentBy) {

    public Actor {
        groups = Set.copyOf(groups);
        standsInFor = Set.copyOf(standsInFor);
    }

    public Actor(String user, String name, Set<UnitGroup> groups) {
        this(user, name, groups, Set.of());
    }

    public Actor(String user, String name, Set<UnitGroup> groups, Set<String> standsInFor) {
        this(user, name, groups, standsInFor, null);
    }

    /** Whether what is the named officer's is this one's too: their own, or of somebody they stand in for. */
    public boolean answersFor(@Nullable String officer) {
        return officer != null && (officer.equals(user) || standsInFor.contains(officer));
    }

    /** Whether somebody with these groups may do this one's work: every role of theirs, in the same unit. */
    public boolean mayBeReplacedBy(Set<UnitGroup> others) {
        return others.containsAll(groups);
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
