package se.hemvist.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** The groups of the units, such as {@code kommun-2281.manager}: the tenant before the dot, the role after it. */
@Component
final class UnitGroups {

    private final IdentityService identity;
    private final RoleGrants grants;

    UnitGroups(IdentityService identity, RoleGrants grants) {
        this.identity = identity;
        this.grants = grants;
    }

    /** Creates what is missing of group, tenant and grants. */
    void ensure(String group) {
        var dot = group.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("A unit group is a tenant, a dot and a role");
        }
        if (identity.createGroupQuery().groupId(group).count() == 0) {
            create(group, group.substring(0, dot));
        }
        grants.ensure(group, group.substring(dot + 1));
    }

    private void create(String id, String tenant) {
        if (identity.createTenantQuery().tenantId(tenant).count() == 0) {
            var unit = identity.newTenant(tenant);
            unit.setName(tenant);
            identity.saveTenant(unit);
        }
        var group = identity.newGroup(id);
        group.setName(id);
        group.setType("WORKFLOW");
        identity.saveGroup(group);
        identity.createTenantGroupMembership(tenant, id);
    }
}
