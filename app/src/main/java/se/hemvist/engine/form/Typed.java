package se.hemvist.engine.form;

import java.util.Locale;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;

/**
 * A bean that stands behind a form, with the two records of its declaration.
 *
 * @param <F> what it implements
 */
record Typed<F>(F form, Class<? extends Record> shown, Class<? extends Record> command) {

    static <F> Typed<F> of(F bean, Class<?> api) {
        var declared = ResolvableType.forClass(AopUtils.getTargetClass(bean)).as(api);
        return new Typed<>(bean, recordOf(declared, 0), recordOf(declared, 1));
    }

    private static Class<? extends Record> recordOf(ResolvableType declared, int index) {
        var type = declared.getGeneric(index).resolve();
        if (type == null || !type.isRecord()) {
            throw new IllegalStateException("Formuläret %s måste namnge sina två records.".formatted(declared));
        }
        return type.asSubclass(Record.class);
    }

    String key() {
        return command.getSimpleName();
    }

    /** The form's id and file name. */
    String kebab() {
        return key().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
