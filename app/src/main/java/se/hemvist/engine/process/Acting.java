package se.hemvist.engine.process;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who the engine takes the caller for, in this thread and for one piece of work. */
@Component
public final class Acting {

    private final ObjectProvider<IdentityService> identities;

    Acting(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    /** Works as the software itself: without a user there is no check of tenants or rights. */
    public <T> T asNobody(Supplier<T> work) {
        var identity = identities.getObject();
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            identity.setAuthentication(before);
        }
    }

    /** Works with this user's groups, tenants and rights. */
    public <T> T as(String user, Supplier<T> work) {
        var identity = identities.getObject();
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        var groups = groupsOf(identity, user);
        var tenants = tenantsOf(identity, user);
        identity.setAuthentication(user, groups, tenants);
        try {
            return work.get();
        } finally {
            identity.setAuthentication(before);
        }
    }

    private static List<String> groupsOf(IdentityService identity, String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static List<String> tenantsOf(IdentityService identity, String user) {
        return identity.createTenantQuery().userMember(user).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
    }
}
