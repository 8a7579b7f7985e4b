package se.hemvist.workspace.pages;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** Who the head of every page says is logged in. */
@Component("signedIn")
final class SignedIn {

    private final CurrentActor current;
    private final Organisation organisation;
    private final Clock clock;

    SignedIn(CurrentActor current, Organisation organisation, Clock clock) {
        this.current = current;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Nobody, on an error page before the login. */
    public boolean somebody() {
        return current.find().isPresent();
    }

    public String user() {
        return current.actor().user();
    }

    public String name() {
        return current.actor().name();
    }

    /** Such as Sundsvall: Handläggare, Mottagning. */
    public String mission() {
        var missions = String.join("; ", missions());
        return current.actor().lentBy() == null ? missions : missions + ", enligt avtal";
    }

    /** Where somebody with a Cockpit goes for the tools that are not here. */
    public boolean worksInCockpit() {
        var actor = current.actor();
        return actor.is(Role.COORDINATOR) || actor.is(Role.OPERATOR);
    }

    /** Who sees what waits for the desk, and what looks unusual. */
    public boolean watchesChecks() {
        var actor = current.actor();
        return actor.is(Tenant.NATIONAL, Role.COORDINATOR) || actor.is(Tenant.NATIONAL, Role.LOG_REVIEWER);
    }

    /** Who keeps two persons apart on a call from the police. */
    public boolean coordinates() {
        return current.actor().is(Tenant.NATIONAL, Role.COORDINATOR);
    }

    /** Who reports to the police. */
    public boolean worksInAKommun() {
        return current.actor().tenantIn(InformationDomain.MUNICIPAL).isPresent();
    }

    /** Who keeps the register of homes. */
    public boolean vetsProviders() {
        return current.actor().is(Tenant.NATIONAL, Role.PROVIDER_REVIEWER);
    }

    /** Who enters what a reform changes. */
    public boolean keepsRules() {
        return current.actor().is(Tenant.NATIONAL, Role.REGISTRAR);
    }

    /** Who mends what fails. */
    public boolean operates() {
        return current.actor().is(Tenant.NATIONAL, Role.OPERATOR);
    }

    /** Whether the police's register of facts is there for them. */
    public boolean keepsRegister() {
        var actor = current.actor();
        return actor.is(Role.ASSESSOR) || actor.is(Role.REVIEWER);
    }

    /** What a sheet of paper says of where it came from. */
    public String printed() {
        return "Utskrivet av " + name() + " " + SwedishText.clock(clock.instant()) + ".";
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
