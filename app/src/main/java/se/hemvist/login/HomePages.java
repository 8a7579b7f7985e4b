package se.hemvist.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;

/** Where somebody begins the day: the coordination and the operator in Cockpit, everybody else on the start page. */
@Component
class HomePages extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String TASKLIST = "/camunda/app/tasklist/";
    private static final String START = "/hemvist";

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();

    HomePages() {
        // A stranger's request for anything else must not cost a session.
        asked.setRequestMatcher(Paths.PAGES);
        setRequestCache(asked);
    }

    /** What was asked for before the login. */
    RequestCache asked() {
        return asked;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws ServletException, IOException {
        if (!askedForOwn(request, response, login)) {
            asked.removeRequest(request, response);
        }
        super.onAuthenticationSuccess(request, response, login);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication login) {
        return of(login);
    }

    static String of(Authentication login) {
        return login.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .flatMap(authority -> UnitGroup.find(authority).stream())
                        .anyMatch(group -> group.role() == Role.COORDINATOR || group.role() == Role.OPERATOR)
                ? COCKPIT
                : START;
    }

    /** Where this user never works is what an earlier user of the same browser asked for. */
    private boolean askedForOwn(HttpServletRequest request, HttpServletResponse response, Authentication login) {
        var page = asked.getRequest(request, response);
        if (page == null) {
            return false;
        }
        var path = URI.create(page.getRedirectUrl())
                .getPath()
                .substring(request.getContextPath().length());
        return Stream.of(of(login), START, TASKLIST).anyMatch(path::startsWith);
    }
}
