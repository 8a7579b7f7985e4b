package se.hemvist.jointplan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.OwnFiles;
import se.hemvist.workspace.written.Field;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Gemensamma planer in a case of one's own: which there are and how they stand; a new one; one that is taken back. */
@Controller
@RequestMapping("/hemvist/arenden/{number}/planer")
class JointPlanPages {

    private final OwnFiles files;
    private final JointPlanWork work;
    private final PlanDesk desk;
    private final Sending sending;
    private final CurrentActor current;

    JointPlanPages(OwnFiles files, JointPlanWork work, PlanDesk desk, Sending sending, CurrentActor current) {
        this.files = files;
        this.work = work;
        this.desk = desk;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping
    ModelAndView plans(@PathVariable String number) {
        var file = own(number);
        var plans = work.of(number);
        plans.forEach(plan -> desk.log(Action.READ, plan, "PLAN"));
        return new ModelAndView("hemvist/planer")
                .addObject("line", file.line())
                .addObject("plans", plans.stream().map(PlanRow::of).toList());
    }

    @GetMapping("/ny")
    ModelAndView begun(@PathVariable String number) {
        return newPlan(own(number)).shown(Typed.empty());
    }

    @PostMapping("/ny")
    ModelAndView begin(@PathVariable String number, @RequestParam Map<String, String> values, RedirectAttributes next) {
        var file = own(number);
        var typed = new Typed(values);
        var refused = sending.send(
                typed,
                () -> work.begin(number, typed.choice("kind", PlanKind.class, "Välj vilken sorts plan det är.")));
        if (refused.isPresent()) {
            return newPlan(file).refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Planen är påbörjad. Uppgiften Gör planen ligger i ärendet.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}");
    }

    @GetMapping("/{id}/ta-tillbaka")
    ModelAndView withdrawing(@PathVariable String number, @PathVariable UUID id) {
        var file = own(number);
        return withdrawal(file, work.goingOn(number, id)).shown(Typed.empty());
    }

    @PostMapping("/{id}/ta-tillbaka")
    ModelAndView withdraw(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var page = withdrawal(own(number), work.goingOn(number, id));
        var typed = new Typed(values);
        var refused = sending.send(
                typed, () -> work.withdraw(number, id, typed.text("why", "Skriv varför planen tas tillbaka.")));
        if (refused.isPresent()) {
            return page.refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Planen är återtagen.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}/planer");
    }

    private CaseFile own(String number) {
        return files.open(number, current.actor());
    }

    private static FormPage newPlan(CaseFile file) {
        return new FormPage(
                "arenden",
                "Ny gemensam plan",
                "Planen görs med personens samtycke, för ett barn vårdnadshavarnas. Vem som gör vad skriver ni sedan i"
                        + " uppgiften Gör planen.",
                List.of(new Line("Ärende", file.line().number())),
                List.of(Field.choice(
                        "kind",
                        "Vilken sorts plan?",
                        "",
                        Stream.of(PlanKind.values())
                                .map(kind -> new Option(kind.name(), kind.title()))
                                .toList())),
                "Påbörja planen",
                back(file));
    }

    private static FormPage withdrawal(CaseFile file, JointPlan plan) {
        return new FormPage(
                "arenden",
                "Ta tillbaka planen",
                "Uppgifterna om planen tas bort. Det som redan är skrivet står kvar under Handlingar.",
                List.of(
                        new Line("Ärende", file.line().number()),
                        new Line("Plan", plan.kind().title())),
                List.of(Field.longText("why", "Varför tas den tillbaka?", "")),
                "Ta tillbaka planen",
                back(file));
    }

    private static String back(CaseFile file) {
        return "/hemvist/arenden/" + file.line().number() + "/planer";
    }
}
