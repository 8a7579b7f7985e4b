package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Tasks;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/** The desk's situations, for coordinators only: anybody else is refused, and the attempt is logged. */
@Component
public class Situations {

    private static final String WORK = "WorkSituation";

    private final SituationRows rows;
    private final SituationPicture picture;
    private final DeskNotices notices;
    private final Tasks tasks;
    private final CurrentActor current;
    private final AccessLog log;
    private final Clock clock;

    Situations(
            SituationRows rows,
            SituationPicture picture,
            DeskNotices notices,
            Tasks tasks,
            CurrentActor current,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.picture = picture;
        this.notices = notices;
        this.tasks = tasks;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public List<SituationLine> open() {
        coordinator("all");
        log.write(access(Action.LIST, "all"));
        return picture.lines();
    }

    @Transactional
    public List<NoticeLine> notices() {
        coordinator("notices");
        return notices.unseen();
    }

    @Transactional
    public void seen(String notice) {
        notices.seen(UUID.fromString(notice), coordinator(notice).user());
    }

    @Transactional
    public SituationView view(String id) {
        var actor = coordinator(id);
        log.write(access(Action.READ, id));
        return picture.view(rows.get(UUID.fromString(id)), actor.user());
    }

    /** Takes the situation, and its task with it. */
    @Transactional
    public void claim(String id) {
        var actor = coordinator(id);
        if (!rows.claim(UUID.fromString(id), actor.user(), Instant.now(clock))) {
            throw new Refusal("Någon annan arbetar redan med situationen, eller så är den avslutad. Ladda om sidan.");
        }
        tasks.of(id).stream()
                .filter(task -> task.key().equals(WORK) && task.assignee() == null)
                .forEach(task -> tasks.claim(task.id(), actor.user()));
        log.write(access(Action.CLAIM, id));
    }

    /** The same decision, by the same way, as the form in the task list. */
    @Transactional
    public void work(String id, WorkSituation command) {
        var actor = coordinator(id);
        var task = tasks.of(id).stream()
                .filter(open -> open.key().equals(WORK))
                .findFirst()
                .orElseThrow(() -> new Refusal("Situationen är redan avslutad. Ladda om sidan."));
        tasks.complete(task.id(), actor.user(), command);
    }

    private Actor coordinator(String id) {
        var actor = current.actor();
        if (!actor.is(Tenant.NATIONAL, Role.COORDINATOR)) {
            log.refused(access(Action.READ, id));
            throw new NotTheDesk();
        }
        return actor;
    }

    private static Access access(Action action, String id) {
        return Access.to(action, "conflict-situation", id).of(Tenant.NATIONAL);
    }
}
