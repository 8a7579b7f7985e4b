package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EngineIdentitiesTest extends EdgeTest {

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void addsAndRemovesMemberships() {
        identities.synchronise("eva", "Eva Maria Strand", Set.of("polis-nord.assessor", "polis-nord.reviewer"));
        identities.synchronise("eva", "Eva Strand", Set.of("polis-nord.reviewer", "polis-syd.reviewer"));

        assertThat(identity.createGroupQuery().groupMember("eva").list())
                .extracting(Group::getId)
                .containsExactlyInAnyOrder("polis-nord.reviewer", "polis-syd.reviewer");
        assertThat(identity.createTenantQuery()
                        .userMember("eva")
                        .includingGroupsOfUser(true)
                        .list())
                .extracting(Tenant::getId)
                .containsExactlyInAnyOrder("polis-nord", "polis-syd");
        assertThat(identity.createUserQuery().userId("eva").singleResult().getFirstName())
                .isEqualTo("Eva");
    }

    @Test
    void grantsEachRoleItsOwnAndNoRightToTasks() {
        identities.synchronise("sara", "Sara Holm", Set.of("nationell.coordinator"));

        assertThat(may("kommun-2281.caseworker", Permissions.ACCESS, Resources.APPLICATION, "tasklist"))
                .isTrue();
        assertThat(may("kommun-2281.caseworker", Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isFalse();
        assertThat(may(
                        "kommun-2281.caseworker",
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "ledger"))
                .isTrue();
        assertThat(may(
                        "nationell.coordinator",
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "ledger"))
                .isFalse();
        assertThat(may("nationell.coordinator", Permissions.ACCESS, Resources.APPLICATION, "cockpit"))
                .isTrue();
        assertThat(may(
                        "nationell.coordinator",
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "conflict-check"))
                .isTrue();
        assertThat(may(
                        "nationell.coordinator",
                        ProcessDefinitionPermissions.READ_TASK,
                        Resources.PROCESS_DEFINITION,
                        "conflict-check"))
                .isFalse();
    }

    @Test
    void offersNobodyToSetUpAnAdministrator() {
        var administrators =
                identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list();

        assertThat(administrators).hasSize(1);
        assertThat(administrators.get(0).getPassword()).isNull();
    }

    private boolean may(
            String group,
            org.camunda.bpm.engine.authorization.Permission permission,
            org.camunda.bpm.engine.authorization.Resource resource,
            String id) {
        return authorizations.isUserAuthorized("somebody", List.of(group), permission, resource, id);
    }
}
