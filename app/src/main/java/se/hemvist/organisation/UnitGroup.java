package se.hemvist.organisation;

import java.util.Optional;

/** The people of one role in one unit: {@code kommun-2281.manager}. */
public record UnitGroup(Tenant tenant, Role role) {

    public String id() {
        return tenant.id() + "." + role.code();
    }

    /** Those who are told when somebody's work in the unit is late, and who may say that somebody is away. */
    public static UnitGroup chiefOf(Tenant unit) {
        return switch (unit.domain()) {
            case MUNICIPAL -> new UnitGroup(unit, Role.MANAGER);
            case POLICE -> new UnitGroup(unit, Role.REVIEWER);
            case COORDINATION -> new UnitGroup(unit, Role.COORDINATOR);
        };
    }

    public static UnitGroup parse(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Not a unit group id"));
    }

    /** The group with that id, or empty when the text is something else, such as another login system's authority. */
    public static Optional<UnitGroup> find(String id) {
        int dot = id.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var tenant = new Tenant(id.substring(0, dot));
            return Role.ofCode(id.substring(dot + 1)).map(role -> new UnitGroup(tenant, role));
        } catch (IllegalArgumentException notATenant) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
