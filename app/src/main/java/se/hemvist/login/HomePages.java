package se.hemvist.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;

/** Where somebody begins the day: the coordination and the operator in Cockpit, everybody else in Tasklist. */
@Component
class HomePages extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

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
                : TASKLIST;
    }

    /** What an earlier user of the same browser asked for is not where this one should land. */
    private boolean askedForOwn(HttpServletRequest request, HttpServletResponse response, Authentication login) {
        var page = asked.getRequest(request, response);
        return page != null
                && URI.create(page.getRedirectUrl()).getPath().startsWith(request.getContextPath() + of(login));
    }
}
