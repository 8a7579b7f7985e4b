package se.hemvist.login;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.UnitGroup;

/** A user with a name to show and, where the login knows it, an address to write to. */
final class NamedUser extends User {

    private static final long serialVersionUID = 1;

    private final String name;
    private final @Nullable String mail;

    NamedUser(Actor actor, @Nullable String mail, String password) {
        super(actor.user(), password, authorities(actor));
        this.name = actor.name();
        this.mail = mail;
    }

    String name() {
        return name;
    }

    @Nullable
    String mail() {
        return mail;
    }

    private static List<SimpleGrantedAuthority> authorities(Actor actor) {
        return actor.groups().stream()
                .map(UnitGroup::id)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof NamedUser user
                && Objects.equals(name, user.name)
                && Objects.equals(mail, user.mail);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
