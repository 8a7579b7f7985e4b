package se.hemvist.coordination;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Tasks;

/** The desk's situations, for coordinators only: anybody else is refused, and the attempt is logged. */
@Component
public class Situations {

    private static final String WORK = "WorkSituation";
    private static final String SITUATION = "conflict-situation";
    private static final String NOTICE = "desk-notice";

    private final SituationRows rows;
    private final SituationPicture picture;
    private final DeskNotices notices;
    private final Claims claims;
    private final Tasks tasks;
    private final OnlyTheDesk only;

    Situations(
            SituationRows rows,
            SituationPicture picture,
            DeskNotices notices,
            Claims claims,
            Tasks tasks,
            OnlyTheDesk only) {
        this.rows = rows;
        this.picture = picture;
        this.notices = notices;
        this.claims = claims;
        this.tasks = tasks;
        this.only = only;
    }

    @Transactional
    public List<SituationLine> open() {
        only.coordinator(Action.LIST, SITUATION, "all");
        only.done(Action.LIST, SITUATION, "all");
        return picture.lines();
    }

    @Transactional
    public List<NoticeLine> notices() {
        only.coordinator(Action.LIST, NOTICE, "all");
        only.done(Action.LIST, NOTICE, "all");
        return notices.unseen();
    }

    @Transactional
    public void seen(String notice) {
        var actor = only.coordinator(Action.CHANGE, NOTICE, notice);
        notices.seen(GivenId.of(notice).orElseThrow(Situations::unknown), actor.user());
        only.done(Action.CHANGE, NOTICE, notice);
    }

    @Transactional
    public SituationView view(String id) {
        var actor = only.coordinator(Action.READ, SITUATION, id);
        var situation = known(id);
        only.done(Action.READ, SITUATION, id);
        return picture.view(situation, actor.user());
    }

    /** Takes the situation, and its task with it. */
    @Transactional
    public void claim(String id) {
        var actor = only.coordinator(Action.CLAIM, SITUATION, id);
        if (!claims.claim(known(id).id(), actor.user())) {
            only.refused(Action.CLAIM, SITUATION, id);
            throw new Refusal("Någon annan arbetar redan med situationen, eller så är den avslutad. Ladda om sidan.");
        }
        tasks.of(id).stream()
                .filter(task -> task.key().equals(WORK) && task.assignee() == null)
                .forEach(task -> tasks.claim(task.id(), actor.user()));
        only.done(Action.CLAIM, SITUATION, id);
    }

    /** The same decision, by the same way, as the form in the task list. */
    @Transactional
    public void work(String id, WorkSituation command) {
        var actor = only.coordinator(Action.DECIDE, SITUATION, id);
        var task = tasks.of(id).stream()
                .filter(open -> open.key().equals(WORK))
                .findFirst()
                .orElseThrow(() -> new Refusal("Situationen är redan avslutad. Ladda om sidan."));
        tasks.complete(task.id(), actor.user(), command);
    }

    private Situation known(String id) {
        return GivenId.of(id).flatMap(rows::find).orElseThrow(Situations::unknown);
    }

    private static Refusal unknown() {
        return new Refusal("Det finns inte längre. Ladda om sidan.");
    }
}
