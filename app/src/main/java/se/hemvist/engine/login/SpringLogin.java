package se.hemvist.engine.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is logged in, for Camunda's webapps. It says the name only: groups and tenants are read from the identities, and
 * again every few minutes. Public because Camunda makes it by its class name.
 */
public final class SpringLogin implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return isSomebody(login)
                ? AuthenticationResult.successful(login.getName())
                : AuthenticationResult.unsuccessful();
    }

    private static boolean isSomebody(Authentication login) {
        return login != null && login.isAuthenticated() && !(login instanceof AnonymousAuthenticationToken);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // Our own entry point has already shown the way to the login.
    }
}
