package se.hemvist.login;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Identities;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Missions;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.UnitGroup;

/** Makes who logs in known to the rest. What fails here stops the login: nobody works who is not in the access log. */
@Component
class Arrivals {

    private final Officers officers;
    private final Missions missions;
    private final Identities identities;
    private final AccessLog log;

    Arrivals(Officers officers, Missions missions, Identities identities, AccessLog log) {
        this.officers = officers;
        this.missions = missions;
        this.identities = identities;
        this.log = log;
    }

    @EventListener
    @Transactional
    void arrived(AuthenticationSuccessEvent event) {
        var actor = actorOf(event.getAuthentication());
        officers.register(actor, mailOf(event.getAuthentication()));
        missions.stop(actor.user());
        identities.synchronise(
                actor.user(),
                actor.name(),
                actor.groups().stream().map(UnitGroup::id).collect(Collectors.toUnmodifiableSet()));
        logAs(event.getAuthentication(), actor);
    }

    /** The row names its actor, and nobody is logged in before this has succeeded. */
    private void logAs(Authentication login, Actor actor) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        try {
            log.write(Access.to(Action.LOGIN, "session", actor.user()));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static @Nullable String mailOf(Authentication login) {
        return login.getPrincipal() instanceof NamedUser user ? user.mail() : null;
    }

    private static Actor actorOf(Authentication login) {
        var name = login.getPrincipal() instanceof NamedUser user ? user.name() : login.getName();
        return new Actor(
                login.getName(),
                name,
                login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .flatMap(authority -> UnitGroup.find(authority).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
