package se.hemvist.login;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that the running application answers to: Spring's mappings, all servlets, all filters, and Camunda's resources. */
final class Routes {

    private static final String APPLICATION = "jakarta.ws.rs.Application";

    private final ApplicationContext context;
    private final ServletContext servlets;

    Routes(ApplicationContext context, ServletContext servlets) {
        this.context = context;
        this.servlets = servlets;
    }

    Set<Route> all() {
        var routes = new TreeSet<Route>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Routes::of)
                .forEach(routes::add);
        context.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .map(path -> new Route("GET", path))
                .forEach(routes::add);
        servlets.getServletRegistrations().values().stream().flatMap(Routes::of).forEach(routes::add);
        servlets.getFilterRegistrations().values().stream()
                .flatMap(filter -> filter.getUrlPatternMappings().stream())
                .map(path -> new Route("GET", path))
                .forEach(routes::add);
        return routes;
    }

    private static Stream<Route> of(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Route("GET", path))
                        : methods.stream().map(RequestMethod::name).map(method -> new Route(method, path)));
    }

    private static Stream<Route> of(ServletRegistration servlet) {
        var application = servlet.getInitParameter(APPLICATION);
        return servlet.getMappings().stream()
                .flatMap(path -> Stream.concat(
                        Stream.of(new Route("GET", path)),
                        application == null ? Stream.of() : resources(application, path.replace("/*", ""))));
    }

    private static Stream<Route> resources(String application, String base) {
        try {
            var made = (Application)
                    Class.forName(application).getDeclaredConstructor().newInstance();
            return made.getClasses().stream()
                    .map(Resource::from)
                    .filter(resource -> resource != null)
                    .flatMap(resource -> of(resource, base + "/" + resource.getPath()));
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private static Stream<Route> of(Resource resource, String path) {
        var own = resource.getAllMethods().stream()
                .flatMap(method -> method.getType() == ResourceMethod.JaxrsType.SUB_RESOURCE_LOCATOR
                        ? located(method, path)
                        : Stream.of(new Route(method.getHttpMethod(), path)));
        var children = resource.getChildResources().stream().flatMap(child -> of(child, path + "/" + child.getPath()));
        return Stream.of(Stream.of(new Route("GET", path)), own, children).flatMap(routes -> routes);
    }

    private static Stream<Route> located(ResourceMethod locator, String path) {
        var type = locator.getInvocable().getRawResponseType();
        var builder = type == Object.class ? null : Resource.builder(type);
        return builder == null ? Stream.of() : of(builder.build(), path);
    }
}
