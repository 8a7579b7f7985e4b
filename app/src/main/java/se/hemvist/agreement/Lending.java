package se.hemvist.agreement;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Identities;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Agreements;
import se.hemvist.organisation.Missions;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

/** Takes an officer over to another kommun and back, in our pages and in the engine alike. */
@Component
class Lending {

    private static final String MISSION = "mission";

    private final Agreements agreements;
    private final Missions missions;
    private final Officers officers;
    private final Identities identities;
    private final AccessLog log;

    Lending(Agreements agreements, Missions missions, Officers officers, Identities identities, AccessLog log) {
        this.agreements = agreements;
        this.missions = missions;
        this.officers = officers;
        this.identities = identities;
        this.log = log;
    }

    /** The kommuner that the officer may act for today; none for whoever belongs to no kommun with an agreement. */
    List<Tenant> owners(String user) {
        return officers.find(user).map(own -> agreements.owners(own.groups())).orElse(List.of());
    }

    @Transactional
    void begin(String user, String owner) {
        var chosen = owners(user).stream()
                .filter(tenant -> tenant.id().equals(owner))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("owner", "Det finns inget avtal som gäller i dag. Välj en kommun i listan."));
        missions.begin(user, chosen);
        synchronise(missions.as(own(user)));
        log.write(Access.to(Action.CLAIM, MISSION, chosen.id()).of(chosen).because("AGREEMENT"));
    }

    @Transactional
    void stop(String user) {
        missions.chosenBy(user)
                .ifPresent(owner -> log.write(
                        Access.to(Action.CLOSE, MISSION, owner.id()).of(owner).because("AGREEMENT")));
        missions.stop(user);
        synchronise(own(user));
    }

    /** Whose agreement has ended is their own kommun's again in the engine too. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    @Transactional
    void endWhatNoAgreementLets() {
        missions.away().stream()
                .filter(user -> missions.as(own(user)).lentBy() == null)
                .forEach(this::stop);
    }

    private Actor own(String user) {
        return officers.find(user).orElseThrow(() -> new IllegalArgumentException("Nobody has logged in by that name"));
    }

    private void synchronise(Actor actor) {
        identities.synchronise(
                actor.user(),
                actor.name(),
                actor.groups().stream().map(UnitGroup::id).collect(Collectors.toUnmodifiableSet()));
    }
}
