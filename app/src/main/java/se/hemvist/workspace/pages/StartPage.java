package se.hemvist.workspace.pages;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.CaseFiles;

/** Where the day begins: what to do now, and the cases that it is about. */
@Controller
final class StartPage {

    private final List<CaseFiles> files;
    private final CurrentActor current;

    StartPage(List<CaseFiles> files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping("/hemvist")
    String start(Model page) {
        var actor = current.actor();
        page.addAttribute(
                "cases", files.stream().flatMap(kind -> kind.of(actor).stream()).toList());
        return "hemvist/start";
    }
}
