package se.hemvist.register;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.hemvist.engine.NothingThere;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactProposal.Outcome;
import se.hemvist.network.NoSuchFact;

/** Väntar på en andra bedömare: one reads what another proposes, whatever it is about, and confirms it or does not. */
abstract class SecondReading {

    private static final int LONGEST = 4_000;

    private final String template;
    private final String outdated;

    /** @param outdated what is said when it can't be confirmed any more */
    SecondReading(String template, String outdated) {
        this.template = template;
        this.outdated = outdated;
    }

    /** What is proposed, in words; empty for whoever may not read it. */
    abstract Optional<?> shown(String id);

    abstract Outcome confirmed(String id);

    abstract void refused(String id, String answer);

    abstract void withdrawn(String id);

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
                () -> confirmed(id) == Outcome.CONFIRMED
                        ? "Förslaget är bekräftat."
                        : outdated + " Förslaget gäller inte längre.");
    }

    @PostMapping("/avsla")
    ModelAndView refuse(
            @PathVariable String id, @RequestParam(defaultValue = "") String answer, RedirectAttributes next) {
        return decided(id, answer, next, () -> {
            if (answer.length() > LONGEST) {
                throw new Refusal("answer", "Texten är för lång. Korta den till högst %d tecken.".formatted(LONGEST));
            }
            refused(id, answer.strip());
            return "Förslaget är avslaget.";
        });
    }

    @PostMapping("/ta-tillbaka")
    ModelAndView withdraw(@PathVariable String id, RedirectAttributes next) {
        return decided(id, "", next, () -> {
            withdrawn(id);
            return "Förslaget är återtaget.";
        });
    }

    private ModelAndView decided(String id, String answer, RedirectAttributes next, Supplier<String> decision) {
        try {
            next.addFlashAttribute("notice", decision.get());
            return new ModelAndView("redirect:/hemvist/register");
        } catch (NothingThere notThere) {
            throw notThere;
        } catch (Refusal refusal) {
            return page(id, answer, Map.of(refusal.field().orElse("form"), refusal.sentence()));
        }
    }

    private ModelAndView page(String id, String answer, Map<String, String> faults) {
        var page = new ModelAndView(template);
        page.addObject("proposal", shown(id).orElseThrow(NoSuchFact::new));
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("answer", answer);
        page.addObject("faults", faults);
        return page;
    }
}
