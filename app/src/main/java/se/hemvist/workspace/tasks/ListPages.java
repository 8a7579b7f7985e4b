package se.hemvist.workspace.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.hemvist.engine.TaskList;
import se.hemvist.engine.Worklist;
import se.hemvist.organisation.CurrentActor;

/** Uppgifter: the four lists of Tasklist. */
@Controller
final class ListPages {

    private final Worklist work;
    private final TaskRows rows;
    private final CurrentActor current;

    ListPages(Worklist work, TaskRows rows, CurrentActor current) {
        this.work = work;
        this.rows = rows;
        this.current = current;
    }

    @GetMapping("/hemvist/uppgifter")
    String tasks(@RequestParam(name = "lista", defaultValue = "mine") String list, Model page) {
        var user = current.actor().user();
        var counted = Arrays.stream(TaskList.values())
                .map(each -> new Counted(
                        each,
                        work.list(each, user).stream()
                                .map(task -> rows.of(task, user))
                                .toList()))
                .toList();
        page.addAttribute("lists", counted);
        page.addAttribute(
                "chosen",
                counted.stream()
                        .filter(each -> each.code().equals(list))
                        .findFirst()
                        .orElse(counted.get(0)));
        return "hemvist/uppgifter";
    }

    /** A list and what is in it. */
    record Counted(TaskList list, List<TaskRow> tasks) {

        Counted {
            tasks = List.copyOf(tasks);
        }

        public String code() {
            return list.name().toLowerCase(Locale.ROOT);
        }

        public String title() {
            return list.title();
        }
    }
}
