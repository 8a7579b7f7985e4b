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
    private final Absences absences;
    private final Missions missions;

    LoggedInActor(Officers officers, Absences absences, Missions missions) {
        this.officers = officers;
        this.absences = absences;
        this.missions = missions;
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(login -> !(login instanceof AnonymousAuthenticationToken))
                .map(this::actor);
    }

    private Actor actor(Authentication login) {
        var user = login.getName();
        var groups = groupsOf(login);
        var absent = absences.today().standsInFor(user).stream()
                .filter(officer -> mayStandInFor(officer, groups))
                .collect(Collectors.toUnmodifiableSet());
        return missions.as(new Actor(user, officers.nameOf(user), groups, absent));
    }

    /** Who has left the unit since, or lost the role, sees nothing of it any more. */
    private boolean mayStandInFor(String officer, Set<UnitGroup> groups) {
        return officers.find(officer)
                .filter(away -> away.mayBeReplacedBy(groups))
                .isPresent();
    }

    private static Set<UnitGroup> groupsOf(Authentication login) {
        return login.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(authority -> UnitGroup.find(authority).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
