package se.hemvist.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;

/** Logs that somebody left, and shows the way out: a page, or for the webapps' own call a bare answer. */
@Component
class Departure implements LogoutHandler, LogoutSuccessHandler {

    private final AccessLog log;

    Departure(AccessLog log) {
        this.log = log;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login) {
        if (login != null) {
            log.write(Access.to(Action.LOGOUT, "session", login.getName()));
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication login)
            throws IOException {
        if (Paths.WEBAPP_LOGOUT.matches(request)) {
            response.setStatus(HttpServletResponse.SC_OK);
            return;
        }
        response.sendRedirect(request.getContextPath() + "/login?ute");
    }
}
