package se.hemvist.engine.step;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Finds the steps of a model by their name in an expression; any other bean does not exist for a model. */
@Component
public final class StepsBeans {

    /** Where the interfaces of all models live. */
    private static final String INTERFACES = "se.hemvist.processes";

    private final BeanFactory beans;
    private final ConcurrentMap<String, Optional<Steps>> known = new ConcurrentHashMap<>();

    StepsBeans(BeanFactory beans) {
        this.beans = beans;
    }

    /** The steps by this name, such as {@code placementSteps} for a bean that implements {@code PlacementSteps}. */
    public Optional<Steps> named(String name) {
        if (!name.endsWith("Steps") || !beans.containsBean(name)) {
            return Optional.empty();
        }
        return known.computeIfAbsent(name, this::find);
    }

    private Optional<Steps> find(String name) {
        var bean = beans.getBean(name);
        for (var candidate : ClassUtils.getAllInterfaces(bean)) {
            if (candidate.getName().equals(INTERFACES + "." + StringUtils.capitalize(name))) {
                return Optional.of(new Steps(candidate, bean));
            }
        }
        return Optional.empty();
    }
}
