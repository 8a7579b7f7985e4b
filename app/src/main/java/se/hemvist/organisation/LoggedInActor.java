package se.hemvist.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class LoggedInActor implements CurrentActor {

    private final Officers officers;

    LoggedInActor(Officers officers) {
        this.officers = officers;
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(login -> !(login instanceof AnonymousAuthenticationToken))
                .map(login -> new Actor(login.getName(), officers.nameOf(login.getName()), groupsOf(login)));
    }

    private static Set<UnitGroup> groupsOf(Authentication login) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(authority -> UnitGroup.find(authority).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
