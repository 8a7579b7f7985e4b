package se.hemvist.workspace.tasks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.ListedTask;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.CurrentActor;

/** One task: its form while it is open, and afterwards who handed it in and what comes next. */
@Controller
@RequestMapping("/hemvist/uppgifter/{task}")
final class TaskPages {

    private final Worklist work;
    private final Versions versions;
    private final PageForms forms;
    private final TaskRows rows;
    private final DonePage done;
    private final CaseLinks cases;
    private final CurrentActor current;

    TaskPages(
            Worklist work,
            Versions versions,
            PageForms forms,
            TaskRows rows,
            DonePage done,
            CaseLinks cases,
            CurrentActor current) {
        this.work = work;
        this.versions = versions;
        this.forms = forms;
        this.rows = rows;
        this.done = done;
        this.cases = cases;
        this.current = current;
    }

    @GetMapping
    ModelAndView task(@PathVariable String task) {
        var user = current.actor().user();
        var handedIn = work.handedIn(task, user);
        return handedIn.isPresent()
                ? afterwards(handedIn.get(), user)
                : work.find(task, user)
                        .map(found -> open(found, user))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView open(ListedTask task, String user) {
        var row = rows.of(task, user);
        return new ModelAndView("hemvist/uppgift")
                .addObject("row", row)
                .addObject("caseLink", cases.leadSomewhere(task.caseNumber()))
                .addObject("form", row.isFree() || row.mine() ? forms.ofTask(task.id(), user) : null);
    }

    private ModelAndView afterwards(HandedIn handedIn, String user) {
        var own = versions.own(handedIn.id(), user);
        return handedIn.user().equals(user) || own.isEmpty()
                ? done.of(handedIn, user)
                : new ModelAndView("hemvist/uppgift-tva")
                        .addObject("done", handedIn)
                        .addObject("form", forms.ofPast(handedIn.id(), own.get(), user));
    }

    @PostMapping("/ta")
    String take(@PathVariable String task, RedirectAttributes next) {
        return carriedOut(next, () -> work.claim(task, current.actor().user()), "Uppgiften är din.");
    }

    @PostMapping("/lamna")
    String giveBack(@PathVariable String task, RedirectAttributes next) {
        return carriedOut(next, () -> work.giveBack(task, current.actor().user()), "Uppgiften är tillbakalämnad.");
    }

    private static String carriedOut(RedirectAttributes next, Runnable work, String sentence) {
        try {
            work.run();
            next.addFlashAttribute("notice", sentence);
        } catch (Refusal refusal) {
            next.addFlashAttribute("wrong", refusal.sentence());
        }
        return "redirect:/hemvist/uppgifter/{task}";
    }

    static String pathOf(String task) {
        return "/hemvist/uppgifter/" + task;
    }
}
