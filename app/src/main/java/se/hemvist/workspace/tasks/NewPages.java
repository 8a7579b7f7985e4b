package se.hemvist.workspace.tasks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishText;

/** Nytt: what one may start, and the forms that start it. */
@Controller
@RequestMapping("/hemvist/nytt")
final class NewPages {

    private final Worklist work;
    private final PageForms forms;
    private final CurrentActor current;

    NewPages(Worklist work, PageForms forms, CurrentActor current) {
        this.work = work;
        this.forms = forms;
        this.current = current;
    }

    @GetMapping
    String all(Model page) {
        page.addAttribute("startable", work.startable(user()));
        return "hemvist/nytt";
    }

    @GetMapping("/{process}")
    ModelAndView one(@PathVariable String process) {
        var startable = work.startable(user()).stream()
                .filter(each -> each.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var lately = work.startedLately(process, user());
        return new ModelAndView("hemvist/nytt-formular")
                .addObject("startable", startable)
                .addObject("form", forms.ofStart(process, user()))
                .addObject("lately", lately.orElse(null))
                .addObject(
                        "at", lately.map(done -> SwedishText.clock(done.at())).orElse(""));
    }

    private String user() {
        return current.actor().user();
    }
}
