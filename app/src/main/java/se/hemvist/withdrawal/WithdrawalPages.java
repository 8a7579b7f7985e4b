package se.hemvist.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.NothingThere;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.OwnFiles;
import se.hemvist.workspace.Withdrawable;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Ta tillbaka, in a case of one's own: what rests on what, and what falls with what one takes back. */
@Controller
@RequestMapping("/hemvist/arenden/{number}/ta-tillbaka")
class WithdrawalPages {

    private final OwnFiles files;
    private final Withdrawals withdrawals;
    private final Sending sending;
    private final CurrentActor current;

    WithdrawalPages(OwnFiles files, Withdrawals withdrawals, Sending sending, CurrentActor current) {
        this.files = files;
        this.withdrawals = withdrawals;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping
    ModelAndView tree(@PathVariable String number) {
        var file = own(number);
        var tree = withdrawals.tree(number);
        return new ModelAndView("hemvist/ta-tillbaka")
                .addObject("line", file.line())
                .addObject(
                        "parts",
                        tree.roots().stream()
                                .flatMap(root -> WithdrawalRow.withAllUnder(root, tree))
                                .toList());
    }

    @GetMapping("/{id}")
    ModelAndView begun(@PathVariable String number, @PathVariable String id) {
        return page(own(number), id).shown(Typed.empty());
    }

    @PostMapping("/{id}")
    ModelAndView withdraw(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var page = page(own(number), id);
        var typed = new Typed(values);
        var refused = sending.send(
                typed,
                () -> withdrawals.withdraw(
                        number, id, typed.text("why", "Skriv varför det tas tillbaka."), current.actor()));
        if (refused.isPresent()) {
            return page.refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Det är återtaget. Skälet ligger under Handlingar.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}/ta-tillbaka");
    }

    private FormPage page(CaseFile file, String id) {
        var number = file.line().number();
        var tree = withdrawals.tree(number);
        var what = tree.find(id).orElseThrow(NothingThere::new);
        var falling =
                tree.fallsWith(what).stream().skip(1).map(Withdrawable::what).collect(Collectors.joining(", "));
        return new FormPage(
                "arenden",
                "Ta tillbaka",
                tree.takesADecider(what)
                        ? "Det som är beslutat tar bara enhetschefen eller nämndens utsedda ledamot tillbaka."
                        : "",
                List.of(
                        new Line("Ärende", number),
                        new Line("Tas tillbaka", what.what() + " (" + what.state() + ")"),
                        new Line("Faller samtidigt", falling.isEmpty() ? "Inget mer" : falling)),
                List.of(Field.longText("why", "Varför?", "Skälet sparas bland ärendets handlingar.")),
                "Ta tillbaka",
                "/hemvist/arenden/" + number + "/ta-tillbaka");
    }

    private CaseFile own(String number) {
        return files.open(number, current.actor());
    }
}
