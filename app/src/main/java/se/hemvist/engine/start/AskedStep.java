package se.hemvist.engine.start;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.hemvist.engine.step.StepsBeans;

/** A method that a model asks for in one of its expressions. */
record AskedStep(String bean, String method, int arguments) {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("\\s*!?\\s*(\\w+)\\.(\\w+)\\(([^()]*)\\)\\s*");

    /** An expression that is no call of a step is returned as one that nothing answers. */
    static Stream<AskedStep> in(String model) {
        return EXPRESSION
                .matcher(model)
                .results()
                .map(each -> of(each.group(1)))
                .distinct();
    }

    private static AskedStep of(String expression) {
        var call = CALL.matcher(expression);
        if (!call.matches()) {
            return new AskedStep("", expression, 0);
        }
        var given = call.group(3).isBlank() ? 0 : call.group(3).split(",", -1).length;
        return new AskedStep(call.group(1), call.group(2), given);
    }

    boolean isAnsweredBy(StepsBeans steps) {
        return steps.named(bean).flatMap(each -> each.method(method, arguments)).isPresent();
    }

    @Override
    public String toString() {
        return bean.isEmpty() ? method : "%s.%s med %d värde(n)".formatted(bean, method, arguments);
    }
}
