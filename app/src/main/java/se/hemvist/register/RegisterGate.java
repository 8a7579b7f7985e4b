package se.hemvist.register;

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

/** Lets assessors and reviewers of the police in, and nobody else: to all others the register is not there. */
@Configuration
class RegisterGate implements WebMvcConfigurer, HandlerInterceptor {

    /** In the navigation. */
    static final String PLACE = "register";

    private final CurrentActor current;
    private final AccessLog log;

    RegisterGate(CurrentActor current, AccessLog log) {
        this.current = current;
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/hemvist/register", "/hemvist/register/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var officer = current.actor();
        if (officer.is(Role.ASSESSOR) || officer.is(Role.REVIEWER)) {
            return true;
        }
        log.refused(Access.to(Action.READ, "fact", "register"));
        response.sendError(HttpStatus.NOT_FOUND.value());
        return false;
    }
}
