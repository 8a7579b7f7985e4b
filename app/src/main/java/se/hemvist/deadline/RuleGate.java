package se.hemvist.deadline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/** Lets the national registrar in, and nobody else: to all others the rules' pages are not there. */
@Configuration
class RuleGate implements WebMvcConfigurer, HandlerInterceptor {

    private final CurrentActor current;
    private final AccessLog log;

    RuleGate(CurrentActor current, AccessLog log) {
        this.current = current;
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/hemvist/fristregler", "/hemvist/fristregler/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (current.actor().is(Tenant.NATIONAL, Role.REGISTRAR)) {
            return true;
        }
        log.refused(Access.to(Action.READ, "deadline-rule", "all"));
        response.sendError(HttpStatus.NOT_FOUND.value());
        return false;
    }
}
