package se.hemvist.workspace.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** Who the head of every page says is logged in. */
@Component("signedIn")
final class SignedIn {

    private final CurrentActor current;
    private final Organisation organisation;

    SignedIn(CurrentActor current, Organisation organisation) {
        this.current = current;
        this.organisation = organisation;
    }

    /** Nobody, on an error page before the login. */
    public boolean somebody() {
        return current.find().isPresent();
    }

    public String name() {
        return current.actor().name();
    }

    /** Such as Sundsvall: Handläggare, Mottagning. */
    public String mission() {
        return String.join("; ", missions());
    }

    /** Where somebody with a Cockpit goes for the tools that are not here. */
    public boolean worksInCockpit() {
        var actor = current.actor();
        return actor.is(Role.COORDINATOR) || actor.is(Role.OPERATOR);
    }

    private List<String> missions() {
        var actor = current.actor();
        return actor.tenants().stream()
                .map(tenant -> organisation.displayName(tenant) + ": " + String.join(", ", titles(actor, tenant)))
                .sorted()
                .toList();
    }

    private static List<String> titles(Actor actor, Tenant tenant) {
        return actor.groups().stream()
                .filter(group -> group.tenant().equals(tenant))
                .map(UnitGroup::role)
                .sorted()
                .map(Role::title)
                .toList();
    }
}
