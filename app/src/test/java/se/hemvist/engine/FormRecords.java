package se.hemvist.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** The two records of everything in the application that stands behind a form, found without starting it. */
record FormRecords(Class<?> shown, Class<?> command) {

    static List<FormRecords> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(TaskForm.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(StartForm.class));
        return scanner.findCandidateComponents("se.hemvist").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type ->
                        !type.getName().contains("Test") && !type.getName().startsWith(Ledger.class.getName()))
                .map(FormRecords::of)
                .toList();
    }

    private static FormRecords of(Class<?> type) {
        var api = TaskForm.class.isAssignableFrom(type) ? TaskForm.class : StartForm.class;
        var declared = ResolvableType.forClass(type).as(api);
        return new FormRecords(
                declared.getGeneric(0).resolve(Object.class),
                declared.getGeneric(1).resolve(Object.class));
    }

    /** The two records of one row of a list; nothing is shown in a row that is only written. */
    FormRecords ofRows(String list) {
        return new FormRecords(
                element(shown, list).orElse(Void.class), element(command, list).orElseThrow());
    }

    private static Optional<Class<?>> element(Class<?> type, String list) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(list))
                .findFirst()
                .map(component -> ResolvableType.forMethodReturnType(component.getAccessor())
                        .asCollection()
                        .getGeneric(0)
                        .resolve(Object.class));
    }

    String form() {
        return command.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return command.getSimpleName();
    }
}
