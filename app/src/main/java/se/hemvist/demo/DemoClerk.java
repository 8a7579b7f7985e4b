package se.hemvist.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.ListedTask;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.Worklist;

/** Fills in forms as an officer would at the pages, waiting for the engine's jobs where they come between. */
@Component
@OnlyInTheDemo
class DemoClerk {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PATIENCE = 1_200;
    private static final int TRIES = 5;

    private final Worklist work;
    private final DemoOfficers officers;
    private final ObjectMapper json;

    DemoClerk(Worklist work, DemoOfficers officers, ObjectMapper json) {
        this.work = work;
        this.officers = officers;
        this.json = json;
    }

    HandedIn start(String user, String process, Map<String, ?> form) {
        return as(user, () -> work.start(process, UUID.randomUUID().toString(), user, written(form)));
    }

    /** Fills in the task of that name, once it is there, in whichever case the test knows. */
    void fillIn(String user, String name, Predicate<ListedTask> which, Map<String, ?> form) {
        for (int tries = 1; ; tries++) {
            try {
                var task = awaited(user, name, which);
                as(user, () -> work.handIn(task.id(), user, written(form)));
                return;
            } catch (Refusal refused) {
                if (!isForestalled(refused) || tries == TRIES) {
                    throw refused;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** A job did something in the same moment: whoever hands in does as the page says, and tries again. */
    private static boolean isForestalled(Refusal refused) {
        return String.valueOf(refused.getMessage()).startsWith("Någon annan hann före");
    }

    /** What the form of the task shows, once the task is there and shows what is waited for. */
    JsonNode shown(String user, String name, Predicate<ListedTask> which, Predicate<JsonNode> shows) {
        var task = awaited(user, name, which);
        for (int round = 0; round < PATIENCE; round++) {
            var shown = as(user, () -> read(work.open(task.id(), user).shown()));
            if (shows.test(shown)) {
                return shown;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("The demo has waited in vain for what is shown in " + name);
    }

    /** The number of the case where the officer has the task of that name, and it shows what is looked for. */
    String numberOf(String user, String name, Predicate<JsonNode> shows) {
        return awaited(
                        user,
                        name,
                        task -> shows.test(read(work.open(task.id(), user).shown())))
                .caseNumber();
    }

    private ListedTask awaited(String user, String name, Predicate<ListedTask> which) {
        for (int round = 0; round < PATIENCE; round++) {
            var task = as(user, () -> find(user, name, which));
            if (task.isPresent()) {
                return task.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("The demo has waited in vain for the task " + name);
    }

    private Optional<ListedTask> find(String user, String name, Predicate<ListedTask> which) {
        return Stream.of(TaskList.MINE, TaskList.UNIT)
                .flatMap(list -> work.list(list, user).stream())
                .filter(task -> task.name().equals(name))
                .filter(which)
                .findFirst();
    }

    private <T> T as(String user, Supplier<T> doing) {
        var done = new AtomicReference<T>();
        officers.as(user, () -> done.set(doing.get()));
        return Objects.requireNonNull(done.get());
    }

    private String written(Map<String, ?> form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A form of the demo could not be written");
        }
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A form of the demo could not be read");
        }
    }
}
