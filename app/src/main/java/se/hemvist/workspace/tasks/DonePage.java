package se.hemvist.workspace.tasks;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.ListedTask;
import se.hemvist.engine.OpenTask;
import se.hemvist.engine.Tasks;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;

/** What is said when a form has been handed in: that it is done, the next thing to do, and what the case waits for. */
@Component
final class DonePage {

    private final Worklist work;
    private final Tasks tasks;
    private final TaskRows rows;
    private final Officers officers;
    private final CaseLinks cases;

    DonePage(Worklist work, Tasks tasks, TaskRows rows, Officers officers, CaseLinks cases) {
        this.work = work;
        this.tasks = tasks;
        this.rows = rows;
        this.officers = officers;
        this.cases = cases;
    }

    ModelAndView of(HandedIn done, String user) {
        var next = work.inCase(done.caseNumber(), user);
        return new ModelAndView("hemvist/inlamnad")
                .addObject("done", done)
                .addObject("caseLink", cases.leadSomewhere(done.caseNumber()))
                .addObject("mine", done.user().equals(user))
                .addObject("who", officers.nameOf(done.user()))
                .addObject("at", SwedishText.clock(done.at()))
                .addObject(
                        "next", next.stream().map(task -> rows.of(task, user)).toList())
                .addObject("waits", waitsFor(done, next));
    }

    /** What others have to do now, by its name. */
    private List<String> waitsFor(HandedIn done, List<ListedTask> next) {
        var own = next.stream().map(ListedTask::id).toList();
        return tasks.of(done.subject()).stream()
                .filter(task -> !own.contains(task.id()))
                .map(OpenTask::name)
                .distinct()
                .toList();
    }
}
