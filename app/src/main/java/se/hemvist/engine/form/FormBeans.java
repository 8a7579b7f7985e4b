package se.hemvist.engine.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.hemvist.engine.StartForm;
import se.hemvist.engine.Subject;
import se.hemvist.engine.TaskForm;

/** Which bean stands behind which form; asked for late, because those beans use the engine that asks. */
@Component
public class FormBeans {

    private final Supplier<List<Typed<TaskForm<?, ?>>>> tasks;
    private final Supplier<List<Typed<StartForm<?, ?>>>> starts;

    FormBeans(ObjectProvider<TaskForm<?, ?>> tasks, ObjectProvider<StartForm<?, ?>> starts) {
        this.tasks = SingletonSupplier.of(() ->
                unique(tasks.stream().<Typed<TaskForm<?, ?>>>map(form -> Typed.of(form, TaskForm.class)), Typed::key));
        this.starts = SingletonSupplier.of(() -> unique(
                starts.stream().<Typed<StartForm<?, ?>>>map(form -> Typed.of(form, StartForm.class)), Typed::key));
    }

    private static <T> List<T> unique(Stream<T> forms, Function<T, String> key) {
        return List.copyOf(forms.collect(Collectors.toMap(key, Function.identity(), (one, other) -> {
                    throw new IllegalStateException(
                            "Formuläret %s har två bönor; det ska ha en.".formatted(key.apply(one)));
                }))
                .values());
    }

    /** Whether a bean answers for the task and its form. */
    public boolean answersTask(String task, String form) {
        return task(task).filter(typed -> typed.kebab().equals(form)).isPresent();
    }

    /** Whether a bean answers for the form that starts a process. */
    public boolean answersStart(String form) {
        return start(form).isPresent();
    }

    /** What whoever started it by the form gets to know; see {@link StartForm#receipt}. */
    public Subject receipt(String form, Subject started) {
        var number = start(form).orElseThrow().form().receipt(started);
        return number.equals(started.caseNumber()) ? started : new Subject(number, number);
    }

    Optional<Typed<TaskForm<?, ?>>> task(String key) {
        return tasks.get().stream().filter(form -> form.key().equals(key)).findFirst();
    }

    Optional<Typed<StartForm<?, ?>>> start(String form) {
        return starts.get().stream().filter(typed -> typed.kebab().equals(form)).findFirst();
    }
}
