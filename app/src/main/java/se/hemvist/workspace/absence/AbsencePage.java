package se.hemvist.workspace.absence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.Option;
import se.hemvist.organisation.AbsenceRefused;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.workspace.SentForms;

/** Frånvaro: what is registered, and the form that registers more. What was typed stays when it is refused. */
@Controller
@RequestMapping("/hemvist/franvaro")
class AbsencePage {

    private static final String BACK = "redirect:/hemvist/franvaro";

    private final OwnUnits units;
    private final OwnAbsences absences;
    private final Officers officers;
    private final SentForms sent;

    AbsencePage(OwnUnits units, OwnAbsences absences, Officers officers, SentForms sent) {
        this.units = units;
        this.absences = absences;
        this.officers = officers;
        this.sent = sent;
    }

    @GetMapping
    ModelAndView form() {
        return shown(units.own(), WrittenAbsence.empty(), Map.of());
    }

    @PostMapping
    ModelAndView register(@ModelAttribute WrittenAbsence typed, RedirectAttributes next) {
        var unit = units.own();
        var written = typed.in(unit);
        var faults = faults(written, unit);
        if (!faults.isEmpty()) {
            return shown(unit, written, faults);
        }
        next.addFlashAttribute("notice", "Frånvaron är registrerad.");
        return new ModelAndView(BACK);
    }

    /** One of somebody else's and one that is not there are answered alike. */
    @PostMapping("/{id}/avsluta")
    String end(@PathVariable UUID id, RedirectAttributes next) {
        next.addFlashAttribute(
                "notice",
                absences.end(id, units.own())
                        ? "Frånvaron är avslutad. Uppgifterna går tillbaka."
                        : "Den frånvaron är inte registrerad längre.");
        return BACK;
    }

    /** Nothing wrong: then it is registered, now or when the same form was sent before. */
    private Map<String, String> faults(WrittenAbsence written, OwnUnit unit) {
        if (sent.wasSent(written.key(), unit.self().user())) {
            return Map.of();
        }
        if (written.isAboutSomebodyElse(unit)) {
            absences.refused(written);
        }
        var faults = written.faults(unit, absences.today());
        return faults.isEmpty() ? refusal(written, unit) : faults;
    }

    private Map<String, String> refusal(WrittenAbsence written, OwnUnit unit) {
        try {
            sent.once(written.key(), unit.self().user(), () -> absences.register(written.absence(), unit));
            return Map.of();
        } catch (AbsenceRefused refused) {
            return Map.of(refused.field(), refused.sentence());
        }
    }

    private ModelAndView shown(OwnUnit unit, WrittenAbsence written, Map<String, String> faults) {
        var page = new ModelAndView("hemvist/franvaro");
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("absences", absences.lines(unit));
        page.addObject(
                "standsInFor",
                unit.self().standsInFor().stream()
                        .map(officers::nameOf)
                        .sorted()
                        .toList());
        page.addObject("officers", unit.hasOthers() ? options(unit.mayBeAway()) : List.of());
        page.addObject("substitutes", options(unit.standIns()));
        page.addObject("written", written);
        page.addObject("faults", faults);
        page.addObject("today", absences.today());
        return page;
    }

    private static List<Option> options(List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Option(actor.user(), actor.name() + " (" + roles(actor) + ")"))
                .toList();
    }

    private static String roles(Actor actor) {
        return actor.groups().stream()
                .map(UnitGroup::role)
                .distinct()
                .sorted()
                .map(Role::title)
                .collect(Collectors.joining(", "));
    }
}
