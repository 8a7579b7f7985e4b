package se.hemvist.workspace.pages;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.PageLink;
import se.hemvist.workspace.StartPageLinks;

/** Where the day begins: what to do now, and the cases that it is about. */
@Controller
class StartPage {

    private final Todos todos;
    private final OwnCases cases;
    private final CaseClocks clocks;
    private final ObjectProvider<StartPageLinks> asked;
    private final CurrentActor current;

    StartPage(
            Todos todos,
            OwnCases cases,
            CaseClocks clocks,
            ObjectProvider<StartPageLinks> asked,
            CurrentActor current) {
        this.todos = todos;
        this.cases = cases;
        this.clocks = clocks;
        this.asked = asked;
        this.current = current;
    }

    @GetMapping("/hemvist")
    String start(Model page) {
        var open = cases.open();
        page.addAttribute("critical", CaseClocks.critical(clocks.open(open)));
        page.addAttribute("mine", todos.mine());
        page.addAttribute("asked", asked(open));
        page.addAttribute("unitsNew", todos.unitsNew());
        page.addAttribute("cases", open);
        page.addAttribute("people", OwnCases.people(open));
        return "hemvist/start";
    }

    private List<PageLink> asked(List<CaseLine> open) {
        var numbers = open.stream().map(CaseLine::number).toList();
        return asked.stream()
                .flatMap(each -> each.of(numbers, current.actor()).stream())
                .toList();
    }
}
