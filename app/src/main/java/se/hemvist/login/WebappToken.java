package se.hemvist.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** A call to our own paths by our script inside a webapp; it can only know the token that Camunda gave the page. */
final class WebappToken implements RequestMatcher {

    private static final String HEADER = "X-XSRF-TOKEN";
    private static final String GIVEN = "CAMUNDA_CSRF_TOKEN";

    @Override
    public boolean matches(HttpServletRequest request) {
        var session = request.getSession(false);
        var sent = request.getHeader(HEADER);
        return session != null
                && sent != null
                && Paths.OWN.matches(request)
                && session.getAttribute(GIVEN) instanceof String given
                && MessageDigest.isEqual(given.getBytes(UTF_8), sent.getBytes(UTF_8));
    }
}
