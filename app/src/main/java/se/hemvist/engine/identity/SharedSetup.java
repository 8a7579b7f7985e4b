package se.hemvist.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.process.Acting;

/** What everybody shares, planted at the first start: the filters of Tasklist, and an administrator who is nobody. */
@Component
@Transactional
public class SharedSetup {

    /** Without a password, and in no login: while the group has a member, nobody is offered to set up the first one. */
    private static final String NOBODY = "hemvist-nobody";

    private final IdentityService identity;
    private final SharedFilters filters;
    private final Acting acting;

    SharedSetup(IdentityService identity, SharedFilters filters, Acting acting) {
        this.identity = identity;
        this.filters = filters;
        this.acting = acting;
    }

    /** Plants what is missing. */
    public void complete() {
        acting.asNobody(() -> {
            if (identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
                plantAdministrator();
            }
            filters.plant();
            return NOBODY;
        });
    }

    private void plantAdministrator() {
        var user = identity.newUser(NOBODY);
        user.setLastName("Ingen");
        identity.saveUser(user);
        if (identity.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            var group = identity.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Ingen");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identity.saveGroup(group);
        }
        identity.createMembership(NOBODY, Groups.CAMUNDA_ADMIN);
    }
}
