package se.hemvist.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Camunda keeps the nonce of a webapp's page in one place for the whole server, between writing it into the header and
 * into the page. Whoever else asks for anything in that moment changes it, and the browser then runs no script of the
 * page: it stays empty. Here every request has that place for itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NonceOfOnePage extends OncePerRequestFilter {

    static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.WEBAPPS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        next.doFilter(new WithOwnPlace(request), response);
    }

    private static final class WithOwnPlace extends HttpServletRequestWrapper {

        WithOwnPlace(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletContext getServletContext() {
            var shared = super.getServletContext();
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, given) -> answer(shared, method, given));
        }

        private @Nullable Object answer(ServletContext shared, Method method, Object @Nullable [] given)
                throws Throwable {
            if (given != null && NONCE.equals(given[0])) {
                if (method.getName().equals("setAttribute")) {
                    setAttribute(NONCE, given[1]);
                    return null;
                }
                return getAttribute(NONCE);
            }
            try {
                return method.invoke(shared, given);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}
