package se.hemvist.agreement;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Option;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Organisation;
import se.hemvist.workspace.written.Sending;
import se.hemvist.workspace.written.Typed;

/** Uppdrag: for which kommun the officer works now. */
@Controller
@RequestMapping("/hemvist/uppdrag")
class MissionPages {

    private final Lending lending;
    private final Organisation organisation;
    private final Sending sending;
    private final CurrentActor current;

    MissionPages(Lending lending, Organisation organisation, Sending sending, CurrentActor current) {
        this.lending = lending;
        this.organisation = organisation;
        this.sending = sending;
        this.current = current;
    }

    @GetMapping
    ModelAndView missions() {
        var actor = officer();
        var page = new ModelAndView("hemvist/uppdrag")
                .addObject("formKey", Typed.empty().raw("formKey"))
                .addObject("lent", actor.lentBy() != null)
                .addObject(
                        "now",
                        actor.tenantIn(InformationDomain.MUNICIPAL)
                                .map(organisation::displayName)
                                .orElse(""));
        return page.addObject(
                "owners",
                lending.owners(actor.user()).stream()
                        .filter(owner -> !actor.belongsTo(owner))
                        .map(owner -> new Option(owner.id(), organisation.displayName(owner)))
                        .toList());
    }

    @PostMapping
    ModelAndView begin(@RequestParam Map<String, String> values, RedirectAttributes next) {
        var actor = officer();
        var typed = new Typed(values);
        var refused =
                sending.send(typed, () -> lending.begin(actor.user(), typed.line("owner", "Välj en kommun i listan.")));
        next.addFlashAttribute(
                "notice",
                refused.map(refusal -> refusal.sentence())
                        .orElse("Du arbetar nu för den andra kommunen. Det syns i loggen på allt du gör."));
        return new ModelAndView("redirect:/hemvist/uppdrag");
    }

    @PostMapping("/avsluta")
    ModelAndView stop(RedirectAttributes next) {
        lending.stop(officer().user());
        next.addFlashAttribute("notice", "Du arbetar i din egen kommun igen.");
        return new ModelAndView("redirect:/hemvist/uppdrag");
    }

    private Actor officer() {
        var actor = current.actor();
        if (actor.tenantIn(InformationDomain.MUNICIPAL).isEmpty()) {
            throw new NothingThere();
        }
        return actor;
    }
}
