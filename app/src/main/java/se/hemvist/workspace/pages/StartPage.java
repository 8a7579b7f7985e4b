package se.hemvist.workspace.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the day begins: what to do now, and the cases that it is about. */
@Controller
class StartPage {

    private final Todos todos;
    private final OwnCases cases;
    private final CaseClocks clocks;

    StartPage(Todos todos, OwnCases cases, CaseClocks clocks) {
        this.todos = todos;
        this.cases = cases;
        this.clocks = clocks;
    }

    @GetMapping("/hemvist")
    String start(Model page) {
        var open = cases.open();
        page.addAttribute("critical", CaseClocks.critical(clocks.open(open)));
        page.addAttribute("mine", todos.mine());
        page.addAttribute("unitsNew", todos.unitsNew());
        page.addAttribute("cases", open);
        page.addAttribute("people", OwnCases.people(open));
        return "hemvist/start";
    }
}
