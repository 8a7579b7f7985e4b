package se.hemvist.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The paths that a rule speaks of. They are matched as paths: a plain text pattern would not see what Camunda's servlets serve. */
final class Paths {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    static final RequestMatcher LOGIN = path("/login");

    static final RequestMatcher WAY_IN = any(LOGIN, get("/assets/**"), get("/favicon.ico"));

    /** Tasklist and Cockpit log out by a call of their own; it ends the whole session too. */
    static final RequestMatcher WEBAPP_LOGOUT = post("/camunda/api/admin/auth/user/*/logout");

    static final RequestMatcher LOGOUT = any(post("/logout"), WEBAPP_LOGOUT);

    static final RequestMatcher WEBAPPS = any(path("/camunda/api/**"), path("/camunda/app/**"));

    static final RequestMatcher OWN = path("/hemvist/**");

    /** What somebody can be sent on to after the login; a script's call is not, it reads every kind of answer. */
    static final RequestMatcher PAGES =
            any(get("/camunda/app/*/*/"), new AndRequestMatcher(get("/hemvist/**"), Paths::readsPages));

    static final RequestMatcher ENGINE = path("/camunda/api/engine/**");

    /** How many cases there are of each kind; with the slash that the engine would overlook. */
    static final RequestMatcher STATISTICS = path("/camunda/api/engine/engine/*/process-definition/statistics/**");

    static final RequestMatcher WHO_AM_I = get("/camunda/api/admin/auth/user/*");

    /** Nobody uses Admin; its set-up page would let anybody make the first administrator. */
    static final RequestMatcher ADMIN = any(path("/camunda/api/admin/**"), path("/camunda/app/admin/**"));

    static final RequestMatcher COCKPIT = any(path("/camunda/api/cockpit/**"), path("/camunda/app/cockpit/**"));

    /** What is called by programs: they are told 401, not sent to a page. */
    static final RequestMatcher CALLS = any(
            path("/camunda/api/**"),
            path("/hemvist/drafts/**"),
            path("/actuator/**"),
            new AndRequestMatcher(OWN, Paths::isOfScript));

    private Paths() {}

    /** htmx would put the login page in the middle of its own. */
    private static boolean isOfScript(HttpServletRequest request) {
        return MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))
                || request.getHeader("HX-Request") != null;
    }

    private static boolean readsPages(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static RequestMatcher path(String pattern) {
        return PATH.matcher(pattern);
    }

    private static RequestMatcher get(String pattern) {
        return PATH.matcher(HttpMethod.GET, pattern);
    }

    private static RequestMatcher post(String pattern) {
        return PATH.matcher(HttpMethod.POST, pattern);
    }

    private static RequestMatcher any(RequestMatcher... matchers) {
        return new OrRequestMatcher(Arrays.asList(matchers));
    }
}
