package se.hemvist.login;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.UnitGroup;

/** A user with a name to show. */
final class NamedUser extends User {

    private static final long serialVersionUID = 1;

    private final String name;

    NamedUser(Actor actor, String password) {
        super(actor.user(), password, authorities(actor));
        this.name = actor.name();
    }

    String name() {
        return name;
    }

    private static List<SimpleGrantedAuthority> authorities(Actor actor) {
        return actor.groups().stream()
                .map(UnitGroup::id)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof NamedUser user && Objects.equals(name, user.name);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
