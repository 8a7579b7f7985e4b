package se.hemvist.workspace.disclosure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.secrecy.Channel;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.workspace.CaseFile;

/** Utlämnat om personen, and Lämna ut. */
@Controller
@RequestMapping("/hemvist/arenden/{number}")
final class DisclosurePages {

    /** What only the software passes on, by itself. */
    private static final Set<DisclosedPart> BY_ITSELF = EnumSet.of(
            DisclosedPart.PHRASE, DisclosedPart.DUE, DisclosedPart.CONFLICT_ANSWER, DisclosedPart.PROPOSED_HOMES);

    private final OwnCase cases;
    private final HandingOut handingOut;
    private final DisclosureWords words;
    private final Receivers receivers;
    private final CurrentActor current;

    DisclosurePages(
            OwnCase cases, HandingOut handingOut, DisclosureWords words, Receivers receivers, CurrentActor current) {
        this.cases = cases;
        this.handingOut = handingOut;
        this.words = words;
        this.receivers = receivers;
        this.current = current;
    }

    @GetMapping("/utlamnat")
    String handedOut(@PathVariable String number, Model page) {
        var actor = current.actor();
        var file = cases.open(number, actor);
        var lines = handingOut.record(file, OwnCase.unitOf(actor)).stream()
                .map(words::line)
                .toList();
        page.addAttribute("line", file.line());
        page.addAttribute("disclosures", lines);
        return "hemvist/utlamnat";
    }

    @GetMapping("/lamna-ut")
    ModelAndView form(@PathVariable String number) {
        return form(cases.open(number, current.actor()), HandOut.empty(), Map.of());
    }

    @PostMapping("/lamna-ut")
    ModelAndView handOut(@PathVariable String number, @ModelAttribute HandOut form, RedirectAttributes next) {
        var actor = current.actor();
        var file = cases.open(number, actor);
        var missing = form.missing();
        if (!missing.isEmpty()) {
            return form(file, form, missing);
        }
        try {
            handingOut.handOut(form, file, OwnCase.unitOf(actor));
        } catch (Refusal refusal) {
            return form(file, form, Map.of(refusal.field().orElse("legalBasis"), refusal.sentence()));
        }
        next.addFlashAttribute("notice", "Utlämnandet är antecknat.");
        return new ModelAndView("redirect:/hemvist/arenden/{number}/utlamnat");
    }

    private ModelAndView form(CaseFile file, HandOut typed, Map<String, String> errors) {
        OwnCase.personIn(file);
        var unit = OwnCase.unitOf(current.actor());
        var page = new ModelAndView("hemvist/lamna-ut");
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("line", file.line());
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject("receivers", receivers.of(file, unit));
        page.addObject("parts", EnumSet.complementOf(EnumSet.copyOf(BY_ITSELF)));
        page.addObject("purposes", purposes());
        page.addObject("bases", handingOut.basesOf(unit));
        page.addObject("consent", handingOut.consentOf(file));
        page.addObject("channels", EnumSet.complementOf(EnumSet.of(Channel.HEMVIST)));
        return page;
    }

    private static List<DisclosurePurpose> purposes() {
        return Arrays.stream(DisclosurePurpose.values())
                .filter(purpose -> purpose != DisclosurePurpose.ACTION_REQUEST)
                .toList();
    }
}
