package se.hemvist.engine.step;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one model: a bean, seen through its interface only.
 *
 * @param asked the interface of the model
 * @param bean what implements it
 */
public record Steps(Class<?> asked, Object bean) {

    /** The method by this name with so many arguments, if the interface declares it. */
    public Optional<Method> method(String name, int arguments) {
        return Arrays.stream(asked.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .findFirst();
    }

    @Nullable
    Object answer(Method method, Object... arguments) {
        var where = asked.getSimpleName() + "." + method.getName();
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw Wordless.of(where, thrown.getTargetException());
        } catch (IllegalAccessException | IllegalArgumentException wrong) {
            throw Wordless.of(where, wrong);
        }
    }
}
