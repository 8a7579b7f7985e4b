package se.hemvist.workspace.pages;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Frister: of every own case and every own task, in the order that they lapse. */
@Controller
class DeadlinesPage {

    private final OwnCases cases;
    private final Todos todos;
    private final CaseClocks clocks;
    private final Clock clock;

    DeadlinesPage(OwnCases cases, Todos todos, CaseClocks clocks, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.todos = todos;
        this.clock = clock;
    }

    @GetMapping("/hemvist/frister")
    String deadlines(Model page) {
        var open = cases.open();
        var running = clocks.open(open);
        var rows = Stream.of(running.stream().map(ClockRow::amongAll), ofCases(), ofTasks())
                .flatMap(each -> each)
                .sorted(DueRow.FIRST_FIRST)
                .toList();
        page.addAttribute("people", OwnCases.people(open));
        page.addAttribute("critical", CaseClocks.critical(running));
        page.addAttribute("hasClocks", !running.isEmpty());
        page.addAttribute("late", that(rows, true));
        page.addAttribute("coming", that(rows, false));
        return "hemvist/deadlines";
    }

    private Stream<DueRow> ofCases() {
        var now = clock.instant();
        return cases.deadlines().entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(due -> DueRow.of(due, one.getKey(), now)));
    }

    private Stream<DueRow> ofTasks() {
        return todos.mine().stream().flatMap(todo -> todo.deadline().stream());
    }

    private static List<DueRow> that(List<DueRow> rows, boolean late) {
        return rows.stream().filter(row -> row.due().late() == late).toList();
    }
}
