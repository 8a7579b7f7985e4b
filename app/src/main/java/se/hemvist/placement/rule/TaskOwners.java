package se.hemvist.placement.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** Whose the tasks of a placement are. */
public final class TaskOwners {

    private TaskOwners() {}

    /** Once an officer is named, the tasks are theirs and their chief's, not the whole unit's. */
    public static List<String> caseworkers(Tenant kommun, @Nullable String officer) {
        return List.of(group(kommun, officer == null ? Role.CASEWORKER : Role.MANAGER));
    }

    public static List<String> deciders(Tenant kommun) {
        return List.of(group(kommun, Role.MANAGER), group(kommun, Role.BOARD_DECIDER));
    }

    private static String group(Tenant kommun, Role role) {
        return new UnitGroup(kommun, role).id();
    }
}
