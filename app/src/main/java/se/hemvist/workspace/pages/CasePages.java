package se.hemvist.workspace.pages;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CasePageLinks;
import se.hemvist.workspace.Happening;

/** Mina ärenden, and each of them: what comes next, who does what until when, what has happened, what can be read. */
@Controller
class CasePages {

    private final OwnCases cases;
    private final Todos todos;
    private final WhoDoesWhat work;
    private final CaseDocuments documents;
    private final CaseClocks clocks;
    private final ObjectProvider<CasePageLinks> more;
    private final CurrentActor current;
    private final Clock clock;

    CasePages(
            OwnCases cases,
            Todos todos,
            WhoDoesWhat work,
            CaseDocuments documents,
            CaseClocks clocks,
            ObjectProvider<CasePageLinks> more,
            CurrentActor current,
            Clock clock) {
        this.more = more;
        this.current = current;
        this.cases = cases;
        this.todos = todos;
        this.work = work;
        this.documents = documents;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping("/hemvist/arenden")
    String mine(Model page) {
        page.addAttribute("cases", cases.open());
        return "hemvist/cases";
    }

    @GetMapping("/hemvist/arenden/{number}")
    String one(@PathVariable String number, Model page) {
        var file = cases.file(number);
        page.addAttribute("file", file);
        page.addAttribute("todos", todos.inCase(number));
        page.addAttribute("work", work.about(file.subjects()));
        page.addAttribute("deadlines", deadlines(file));
        add(clocks.of(number), page);
        page.addAttribute("timeline", newestFirst(file));
        page.addAttribute("documents", documents.of(file));
        page.addAttribute("events", cases.events(number));
        page.addAttribute(
                "more",
                more.stream()
                        .flatMap(each -> each.of(number, current.actor()).stream())
                        .toList());
        return "hemvist/case";
    }

    /** A page of its own to read, copy and print. */
    @GetMapping("/hemvist/arenden/{number}/dokument/{place}")
    String document(@PathVariable String number, @PathVariable int place, Model page) {
        var file = cases.file(number);
        page.addAttribute("file", file);
        page.addAttribute(
                "document",
                documents.taken(file, place).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "hemvist/document";
    }

    private static void add(List<ClockRow> clocks, Model page) {
        page.addAttribute("critical", CaseClocks.critical(clocks));
        page.addAttribute("clocks", CaseClocks.that(clocks, true));
        page.addAttribute("clocksOver", CaseClocks.that(clocks, false));
    }

    private List<DueRow> deadlines(CaseFile file) {
        var now = clock.instant();
        return file.deadlines().stream()
                .map(due -> DueRow.of(due, file.line().number(), now))
                .sorted(DueRow.FIRST_FIRST)
                .toList();
    }

    private static List<Happening> newestFirst(CaseFile file) {
        return file.timeline().stream()
                .sorted(comparing(Happening::at).reversed())
                .toList();
    }
}
