package se.hemvist.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.ListedTask;
import se.hemvist.engine.OpenForm;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Startable;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.Worklist;

/** The open tasks of {@link InventedCases}: two of the caseworker's, one offered, one of the chief's. */
public final class InventedWork implements Worklist, Tasks {

    public static final String OFFICER = "sundsvall.handlaggare";

    private final Instant now;

    public InventedWork(Instant now) {
        this.now = now;
    }

    @Override
    public List<ListedTask> list(TaskList list, String user) {
        if (!user.equals(OFFICER)) {
            return List.of();
        }
        return switch (list) {
            case MINE ->
                List.of(
                        listed("t1", "Gör en plan", OFFICER, now.plus(Duration.ofDays(5))),
                        listed("t2", "Följ upp", OFFICER, now.minus(Duration.ofHours(3))));
            case UNIT -> List.of(listed("t3", "Utred behov", null, now.plus(Duration.ofDays(3))));
            default -> List.of();
        };
    }

    @Override
    public List<ListedTask> inCase(String caseNumber, String user) {
        return caseNumber.equals(InventedCases.OPEN) ? list(TaskList.MINE, user) : List.of();
    }

    @Override
    public List<OpenTask> of(String subject) {
        return List.of(
                new OpenTask(
                        "t4",
                        "DecideMeasures",
                        "Besluta om insatser",
                        "sundsvall.namnd",
                        "sundsvall.chef",
                        now.plus(Duration.ofDays(9))),
                new OpenTask("t2", "FollowUp", "Följ upp", OFFICER, null, now.minus(Duration.ofHours(3))),
                new OpenTask("t3", "InvestigateNeeds", "Utred behov", null, null, null));
    }

    private ListedTask listed(String id, String name, @org.jspecify.annotations.Nullable String assignee, Instant due) {
        return new ListedTask(
                id,
                name,
                "Skriv vem som gör vad, och när.",
                "Avhopparärende",
                InventedCases.OPEN,
                InventedCases.SUBJECT,
                assignee,
                due,
                now);
    }

    @Override
    public Optional<ListedTask> find(String task, String user) {
        return Optional.empty();
    }

    @Override
    public OpenForm open(String task, String user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void claim(String task, String user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void complete(String task, String user, Record command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dueAt(String subject, String task, Instant due) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void giveBack(String task, String user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public HandedIn handIn(String task, String user, String values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> schema(String task, String user) {
        return Optional.empty();
    }

    @Override
    public Optional<HandedIn> handedIn(String id, String user) {
        return Optional.empty();
    }

    @Override
    public Optional<HandedIn> startedLately(String process, String user) {
        return Optional.empty();
    }

    @Override
    public List<Startable> startable(String user) {
        return List.of();
    }

    @Override
    public OpenForm openStart(String process, String user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public HandedIn start(String process, String key, String user, String values) {
        throw new UnsupportedOperationException();
    }
}
