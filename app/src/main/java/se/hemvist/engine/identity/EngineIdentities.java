package se.hemvist.engine.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Identities;
import se.hemvist.engine.process.Acting;

/** Keeps the engine's users equal to the login: it reads groups and tenants from there again every few minutes. */
@Component
@Transactional
class EngineIdentities implements Identities {

    private final IdentityService identity;
    private final UnitGroups groups;
    private final Acting acting;

    EngineIdentities(IdentityService identity, UnitGroups groups, Acting acting) {
        this.identity = identity;
        this.groups = groups;
        this.acting = acting;
    }

    @Override
    public void synchronise(String user, String name, Set<String> wanted) {
        acting.asNobody(() -> {
            saveUser(user, name);
            var present = present(user);
            wanted.forEach(groups::ensure);
            minus(wanted, present).forEach(group -> identity.createMembership(user, group));
            minus(present, wanted).forEach(group -> identity.deleteMembership(user, group));
            return user;
        });
    }

    private void saveUser(String id, String name) {
        var found = identity.createUserQuery().userId(id).singleResult();
        var user = found == null ? identity.newUser(id) : found;
        var space = name.lastIndexOf(' ');
        user.setFirstName(name.substring(0, Math.max(space, 0)));
        user.setLastName(name.substring(space + 1));
        identity.saveUser(user);
    }

    private Set<String> present(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
