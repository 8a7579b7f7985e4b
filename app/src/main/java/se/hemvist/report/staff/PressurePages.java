package se.hemvist.report.staff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.NothingThere;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Anmäl otillåten påverkan, from the first page or from a case of one's own. No page lists what has been told. */
@Controller
class PressurePages {

    static final String ANYWHERE = "/hemvist/paverkan";
    private static final String IN_CASE = "/hemvist/arenden/{number}/paverkan";

    private final List<CaseFiles> kinds;
    private final ReportingPressure reporting;
    private final Sending sending;
    private final CurrentActor current;

    PressurePages(List<CaseFiles> kinds, ReportingPressure reporting, Sending sending, CurrentActor current) {
        this.kinds = kinds;
        this.reporting = reporting;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping(ANYWHERE)
    ModelAndView begun() {
        return page(null).shown(Typed.empty());
    }

    @GetMapping(IN_CASE)
    ModelAndView begunIn(@PathVariable String number) {
        return page(own(number)).shown(Typed.empty());
    }

    @PostMapping(ANYWHERE)
    ModelAndView report(@RequestParam Map<String, String> values, RedirectAttributes next) {
        return report(null, new Typed(values), next);
    }

    @PostMapping(IN_CASE)
    ModelAndView reportIn(
            @PathVariable String number, @RequestParam Map<String, String> values, RedirectAttributes next) {
        return report(own(number), new Typed(values), next);
    }

    private ModelAndView report(@Nullable String number, Typed typed, RedirectAttributes next) {
        var unit = unit();
        var refused = sending.send(
                typed,
                () -> next.addFlashAttribute(
                        "notice",
                        "Anmälan %s är lämnad. Bara den du valde ser den."
                                .formatted(reporting.report(unit, number, typed, current.actor()))));
        return refused.map(refusal -> page(number).refused(typed, refusal))
                .orElseGet(() -> new ModelAndView("redirect:" + back(number)));
    }

    private FormPage page(@Nullable String number) {
        return new FormPage(
                "start",
                "Anmäl otillåten påverkan",
                "När någon hotar, söker upp eller pressar dig i ditt arbete. Är du i fara nu? Ring 112 först.",
                number == null ? List.of() : List.of(new Line("Ärende", number)),
                reporting.fields(unit(), current.actor()),
                "Lämna anmälan",
                back(number));
    }

    private static String back(@Nullable String number) {
        return number == null ? "/hemvist" : "/hemvist/arenden/" + number;
    }

    /** Asked without opening it: the report needs nothing that stands in the case. */
    private String own(String number) {
        var actor = current.actor();
        if (kinds.stream().noneMatch(kind -> kind.has(number, actor))) {
            throw new NothingThere();
        }
        return number;
    }

    private Tenant unit() {
        return current.actor().tenantIn(InformationDomain.MUNICIPAL).orElseThrow(NothingThere::new);
    }
}
