package se.hemvist.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A call to our own paths without a session or a user: it acts for nobody and is refused for that. To ask it for a token would give
 * it a session, which would take the place of the one that its user is logging in to in another tab.
 */
final class NobodysCall implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return Paths.OWN.matches(request)
                && request.getSession(false) == null
                && SecurityContextHolder.getContext().getAuthentication() == null;
    }
}
