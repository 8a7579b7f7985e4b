package se.hemvist.demo;

import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Identities;
import se.hemvist.login.DemoUsers;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.UnitGroup;

/** The officers, known before they have logged in, and able to do what they would have done. */
@Component
@OnlyInTheDemo
class DemoOfficers {

    private final DemoUsers users;
    private final Officers officers;
    private final Identities identities;

    DemoOfficers(DemoUsers users, Officers officers, Identities identities) {
        this.users = users;
        this.officers = officers;
        this.identities = identities;
    }

    void register() {
        for (var actor : users.all()) {
            officers.register(actor, DemoUsers.mailOf(actor));
            identities.synchronise(
                    actor.user(),
                    actor.name(),
                    actor.groups().stream().map(UnitGroup::id).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Does the work as that officer, who is logged in for so long. */
    void as(String user, Runnable work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(login(actor(user))));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    Actor actor(String user) {
        return users.all().stream()
                .filter(one -> one.user().equals(user))
                .findFirst()
                .orElseThrow();
    }

    private static UsernamePasswordAuthenticationToken login(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                actor.user(),
                null,
                actor.groups().stream()
                        .map(group -> new SimpleGrantedAuthority(group.id()))
                        .toList());
    }
}
