package se.hemvist.register;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.network.NoSuchFact;
import se.hemvist.network.PersonProposals;
import se.hemvist.organisation.CurrentActor;

/** What another proposes of a person: one of another unit reads it, and confirms it or does not. */
@Controller
@RequestMapping("/hemvist/register/personforslag/{id}")
class PersonProposalPages {

    private static final int LONGEST = 4_000;

    private final PersonProposals proposals;
    private final ShownPersonProposals shown;
    private final CurrentActor current;

    PersonProposalPages(PersonProposals proposals, ShownPersonProposals shown, CurrentActor current) {
        this.proposals = proposals;
        this.shown = shown;
        this.current = current;
    }

    @GetMapping
    ModelAndView proposal(@PathVariable String id) {
        return page(id, "", Map.of());
    }

    @PostMapping("/bekrafta")
    ModelAndView confirm(@PathVariable String id, RedirectAttributes next) {
        return decided(
                id,
                "",
                next,
                () -> proposals.confirm(id, current.actor()) == Outcome.CONFIRMED
                        ? "Förslaget är bekräftat."
                        : "Personens post har ändrats sedan förslaget lades. Förslaget gäller inte längre.");
    }

    @PostMapping("/avsla")
    ModelAndView refuse(
            @PathVariable String id, @RequestParam(defaultValue = "") String answer, RedirectAttributes next) {
        return decided(id, answer, next, () -> {
            if (answer.length() > LONGEST) {
                throw new Refusal("answer", "Texten är för lång. Korta den till högst %d tecken.".formatted(LONGEST));
            }
            proposals.refuse(id, answer.strip(), current.actor());
            return "Förslaget är avslaget.";
        });
    }

    @PostMapping("/ta-tillbaka")
    ModelAndView withdraw(@PathVariable String id, RedirectAttributes next) {
        return decided(id, "", next, () -> {
            proposals.withdraw(id, current.actor());
            return "Förslaget är återtaget.";
        });
    }

    private ModelAndView decided(String id, String answer, RedirectAttributes next, Supplier<String> decision) {
        try {
            next.addFlashAttribute("notice", decision.get());
            return new ModelAndView("redirect:/hemvist/register");
        } catch (Refusal refusal) {
            return page(id, answer, Map.of(refusal.field().orElse("form"), refusal.sentence()));
        }
    }

    private ModelAndView page(String id, String answer, Map<String, String> faults) {
        var proposal = proposals.read(id).orElseThrow(NoSuchFact::new);
        var page = new ModelAndView("hemvist/register-personforslag");
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("proposal", shown.of(proposal, current.actor()));
        page.addObject("answer", answer);
        page.addObject("faults", faults);
        return page;
    }
}
