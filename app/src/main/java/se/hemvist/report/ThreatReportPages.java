package se.hemvist.report;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.NothingThere;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.PersonId;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.written.FormPage;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Anmäl hot till polisen, from a case of one's own. The answer is that it is received, whatever the police do. */
@Controller
@RequestMapping("/hemvist/arenden/{number}/hot")
class ThreatReportPages {

    private final List<CaseFiles> kinds;
    private final ReportingThreats reporting;
    private final Sending sending;
    private final CurrentActor current;

    ThreatReportPages(List<CaseFiles> kinds, ReportingThreats reporting, Sending sending, CurrentActor current) {
        this.kinds = kinds;
        this.reporting = reporting;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping
    ModelAndView begun(@PathVariable String number) {
        return page(own(number)).shown(Typed.empty());
    }

    @PostMapping
    ModelAndView report(
            @PathVariable String number, @RequestParam Map<String, String> values, RedirectAttributes next) {
        var in = own(number);
        var typed = new Typed(values);
        var refused = sending.send(
                typed, () -> reporting.report(in, typed, current.actor().user()));
        if (refused.isPresent()) {
            return page(in).refused(typed, refused.get());
        }
        next.addFlashAttribute("notice", "Anmälan är mottagen. Du får inget besked om vad den leder till.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}");
    }

    private FormPage page(OwnCase in) {
        return new FormPage(
                "arenden",
                "Anmäl hot till polisen",
                "Är någon i fara nu? Ring 112 först. Anmälan går till polisen i er region. De avgör vad som registreras,"
                        + " och ni får bara veta att den är mottagen.",
                List.of(new Line("Ärende", in.number()), new Line("Hotad person", in.label())),
                reporting.fields(),
                "Skicka till polisen",
                "/hemvist/arenden/" + in.number());
    }

    /** A case that is not theirs, one that is not there and one without a person to hand out about: the same. */
    private OwnCase own(String number) {
        var actor = current.actor();
        return kinds.stream()
                .flatMap(kind -> kind.open(number, actor).stream())
                .findFirst()
                .map(file -> own(file, actor))
                .orElseThrow(NothingThere::new);
    }

    private static OwnCase own(CaseFile file, Actor actor) {
        var reference = file.personReference();
        var unit = actor.tenantIn(InformationDomain.MUNICIPAL);
        if (reference == null || unit.isEmpty()) {
            throw new NothingThere();
        }
        return new OwnCase(
                file.line().number(),
                unit.get(),
                PersonId.of(reference),
                file.line().person());
    }
}
