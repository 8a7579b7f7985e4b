package se.hemvist.login;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import se.hemvist.engine.EngineApi;
import se.hemvist.organisation.Role;

/** Everything needs a login but the way in, and of Camunda's API only what our webapps use is open at all. */
@Configuration
class AccessRules {

    private static final String OWN_CONTENT_ONLY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Our pages run scripts and make calls, to nobody but us; form-js draws its icons from its own style sheet. */
    private static final String OWN_SCRIPTS_TOO =
            OWN_CONTENT_ONLY.replace("img-src 'self'", "img-src 'self' data:; script-src 'self'; connect-src 'self'");

    @Bean
    SecurityFilterChain access(
            HttpSecurity http, AuthenticationManager people, EngineApi engine, HomePages homes, Departure departure)
            throws Exception {
        return http.authenticationManager(people)
                .authorizeHttpRequests(requests -> rules(requests, engine))
                .formLogin(login -> login.loginPage("/login").successHandler(homes))
                .requestCache(asked -> asked.requestCache(homes.asked()))
                .logout(logout -> logout.logoutRequestMatcher(Paths.LOGOUT)
                        .addLogoutHandler(departure)
                        .logoutSuccessHandler(departure))
                // Camunda guards its own with a token of its own; two guards would each refuse the other's.
                .csrf(csrf -> csrf.ignoringRequestMatchers(Paths.WEBAPPS, new WebappToken(), new NobodysCall()))
                .headers(AccessRules::headers)
                // Nothing that Camunda remembers of an earlier user may live on in the session of the next.
                .sessionManagement(sessions ->
                        sessions.sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::newSession))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new WayToLogin()))
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            EngineApi engine) {
        // Else every refusal on its way to an error page would turn into a redirect to the login.
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        requests.requestMatchers(Paths.WAY_IN).permitAll();
        requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class)).permitAll();
        requests.requestMatchers(Paths.STATISTICS)
                .access(AuthorizationManagers.allOf(
                        Rules.callsOf(engine), Rules.holding(Role.COORDINATOR, Role.OPERATOR)));
        requests.requestMatchers(Paths.ENGINE).access(Rules.callsOf(engine));
        requests.requestMatchers(Paths.WHO_AM_I).authenticated();
        requests.requestMatchers(Paths.ADMIN).denyAll();
        requests.requestMatchers(Paths.COCKPIT).access(Rules.holding(Role.COORDINATOR, Role.OPERATOR));
        requests.requestMatchers(EndpointRequest.toAnyEndpoint()).access(Rules.holding(Role.OPERATOR));
        requests.anyRequest().authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
        // Camunda's webapps bring a policy of their own, with a nonce for each page.
        headers.addHeaderWriter(policy(OWN_CONTENT_ONLY, Paths.WAY_IN));
        headers.addHeaderWriter(
                policy(OWN_SCRIPTS_TOO, new NegatedRequestMatcher(new OrRequestMatcher(Paths.WEBAPPS, Paths.WAY_IN))));
    }

    private static HeaderWriter policy(String content, RequestMatcher pages) {
        return new DelegatingRequestMatcherHeaderWriter(pages, new ContentSecurityPolicyHeaderWriter(content));
    }
}
