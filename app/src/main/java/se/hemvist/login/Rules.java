package se.hemvist.login;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.UrlPathHelper;
import se.hemvist.engine.EngineApi;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;

/** The two rules that Spring Security has no words for. */
final class Rules {

    private Rules() {}

    /** A login, and a call that is on the engine's own list. */
    static AuthorizationManager<RequestAuthorizationContext> callsOf(EngineApi engine) {
        return AuthorizationManagers.allOf(AuthenticatedAuthorizationManager.authenticated(), (login, call) -> {
            var request = call.getRequest();
            var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
            return new AuthorizationDecision(engine.allows(HttpMethod.valueOf(request.getMethod()), path));
        });
    }

    /** A login with one of these roles, in whichever unit. */
    static AuthorizationManager<RequestAuthorizationContext> holding(Role... roles) {
        var wanted = Set.of(roles);
        return (login, request) -> new AuthorizationDecision(login.get().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(authority -> UnitGroup.find(authority).stream())
                .anyMatch(group -> wanted.contains(group.role())));
    }
}
